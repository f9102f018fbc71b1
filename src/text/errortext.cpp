#include "text/errortext.h"

#include "text/words.h"

#include <QStringList>

#include <algorithm>

namespace itinera {
namespace {

constexpr qsizetype kMostSentences = 10;

struct Sources {
    ErrorCode code;
    const char* what;
    const char* advice;
};

constexpr Sources kSources[] = {
    {ErrorCode::CannotRead, QT_TRANSLATE_NOOP("text", "The file cannot be read."),
     QT_TRANSLATE_NOOP(
         "text", "Check that it exists, that the drive is connected and that you may open it.")},
    {ErrorCode::TooLarge,
     QT_TRANSLATE_NOOP("text", "The file is larger than this program accepts."),
     QT_TRANSLATE_NOOP(
         "text",
         "Check that it is the right file. If it carries large annexes, make them smaller.")},
    {ErrorCode::Malformed,
     QT_TRANSLATE_NOOP("text", "The file is damaged, or it is another kind of file."),
     QT_TRANSLATE_NOOP("text", "Take a copy that you saved earlier, or ask for the file again.")},
    {ErrorCode::WrongContent,
     QT_TRANSLATE_NOOP(
         "text", "The file holds something that does not belong there, or something is missing."),
     QT_TRANSLATE_NOOP(
         "text",
         "If the file was changed by hand, undo that change. Otherwise take an earlier copy.")},
    {ErrorCode::NewerFormat,
     QT_TRANSLATE_NOOP("text", "The file was written by a newer version of this program."),
     QT_TRANSLATE_NOOP("text", "Install the newer version, then open the file again.")},
    {ErrorCode::UnknownCall,
     QT_TRANSLATE_NOOP("text", "This program has no rules for the call or the action."),
     QT_TRANSLATE_NOOP("text",
                       "Install a version that knows the call, or add the data of the call.")},
    {ErrorCode::BadCallData,
     QT_TRANSLATE_NOOP("text", "The data of the call have faults and cannot be used."),
     QT_TRANSLATE_NOOP("text",
                       "Tell the person who maintains these data. If they came with the program, "
                       "install it again.")},
    {ErrorCode::Locked,
     QT_TRANSLATE_NOOP("text", "The file is open in another program or on another computer."),
     QT_TRANSLATE_NOOP("text", "Close it there, then try again.")},
    {ErrorCode::ChangedOnDisk,
     QT_TRANSLATE_NOOP("text", "Another program changed the file after it was opened here."),
     QT_TRANSLATE_NOOP("text", "Save your work under another name, then compare the two files.")},
    {ErrorCode::CannotWrite, QT_TRANSLATE_NOOP("text", "The file cannot be written."),
     QT_TRANSLATE_NOOP("text",
                       "Check that there is free space and that you may write in this folder, or "
                       "choose another folder.")},
    {ErrorCode::Refused, QT_TRANSLATE_NOOP("text", "The program does not do this."),
     QT_TRANSLATE_NOOP("text", "The details say what stands against it.")},
    {ErrorCode::DoesNotVerify,
     QT_TRANSLATE_NOOP(
         "text", "The package is not as it was when it was made: something was changed, added or "
                 "removed."),
     QT_TRANSLATE_NOOP("text", "Do not rely on its content. Ask the sender for a new package.")},
    {ErrorCode::Internal, QT_TRANSLATE_NOOP("text", "Something went wrong inside the program."),
     QT_TRANSLATE_NOOP(
         "text", "Save your work under another name and start the program again. Please report "
                 "the details.")},
};

const Sources& sourcesOf(ErrorCode code)
{
    const auto* found = std::find_if(std::begin(kSources), std::end(kSources),
                                     [&](const Sources& each) { return each.code == code; });
    return found == std::end(kSources) ? *std::prev(std::end(kSources)) : *found;
}

QString technical(const Error& error)
{
    QString line = errorCodeName(error.code);
    if (!error.detail.isEmpty())
        line += QStringLiteral(": ") + error.detail;
    if (!error.where.isEmpty())
        line += QStringLiteral(" [") + error.where + QLatin1Char(']');
    return line;
}

} // namespace

ErrorText errorText(const Error& error, const Words& words)
{
    const Sources& sources = sourcesOf(error.code);
    QStringList places;
    QStringList details;
    for (const Error* each = &error; each; each = each->cause.get()) {
        if (!each->where.isEmpty() && !places.contains(each->where))
            places << each->where;
        details << technical(*each);
    }
    return {words("text", sources.what), places.join(QStringLiteral(", ")),
            words("text", sources.advice), details.join(QLatin1Char('\n'))};
}

QString asSentence(const Error& error, const Words& words)
{
    const ErrorText text = errorText(error, words);
    QStringList sentences{text.what};
    if (!text.where.isEmpty())
        sentences << words("text", QT_TRANSLATE_NOOP("text", "Where: %1.")).arg(text.where);
    sentences << text.advice;
    return sentences.join(QLatin1Char(' '));
}

QString asSentences(const Errors& errors, const Words& words)
{
    QStringList lines;
    for (const Error& error : errors)
        if (lines.size() < kMostSentences)
            lines << asSentence(error, words);
    const qsizetype leftOut = static_cast<qsizetype>(errors.size()) - lines.size();
    if (leftOut > 0)
        lines << words("text", QT_TRANSLATE_N_NOOP("text", "And %n more error(s)."),
                       static_cast<int>(leftOut));
    return lines.join(QLatin1Char('\n'));
}

} // namespace itinera
