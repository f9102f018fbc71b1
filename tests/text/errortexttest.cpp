#include "text/errortext.h"
#include "support/catch.h"
#include "text/words.h"

#include <QSet>

using namespace itinera;

namespace {

const Words kEnglish(QStringLiteral("en"));

Error wrongMember()
{
    return Error{ErrorCode::WrongContent, QStringLiteral("a number is expected"),
                 QStringLiteral("/context/start"), nullptr};
}

} // namespace

TEST_CASE("an error says what, where and what to do, and keeps the technical chain")
{
    const Error error =
        Error::because(wrongMember(), ErrorCode::CannotRead, QStringLiteral("not opened"),
                       QStringLiteral("school.ka1.json"));

    const ErrorText text = errorText(error, kEnglish);

    CHECK(text.what == QStringLiteral("The file cannot be read."));
    CHECK(text.where == QStringLiteral("school.ka1.json, /context/start"));
    CHECK(text.advice
          == QStringLiteral(
              "Check that it exists, that the drive is connected and that you may open it."));
    CHECK(text.details
          == QStringLiteral("cannot-read: not opened [school.ka1.json]\nwrong-content: a number is "
                            "expected [/context/start]"));
}

TEST_CASE("every code has sentences of its own")
{
    QSet<QString> sentences;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        const ErrorText text =
            errorText(Error{static_cast<ErrorCode>(code), {}, {}, nullptr}, kEnglish);
        sentences.insert(text.what);
        CHECK(text.what.endsWith(QLatin1Char('.')));
        CHECK(text.advice.endsWith(QLatin1Char('.')));
        CHECK(text.where.isEmpty());
        CHECK(text.details == errorCodeName(static_cast<ErrorCode>(code)));
    }
    CHECK(sentences.size() == static_cast<int>(ErrorCode::Internal) + 1);
}

TEST_CASE("an error fits into one line")
{
    CHECK(asSentence(Error{ErrorCode::Locked, QStringLiteral("itinera, process 12"),
                           QStringLiteral("school.ka1.json"), nullptr},
                     kEnglish)
          == QStringLiteral(
              "The file is open in another program or on another computer. Where: school.ka1.json. "
              "Close it there, then try again."));
    CHECK(
        asSentence(Error{ErrorCode::Refused, {}, {}, nullptr}, kEnglish)
        == QStringLiteral("The program does not do this. The details say what stands against it."));
}

TEST_CASE("several errors are several lines, and a long list is cut")
{
    const QString line = asSentence(wrongMember(), kEnglish);

    CHECK(asSentences(Errors{wrongMember(), wrongMember()}, kEnglish)
          == line + QLatin1Char('\n') + line);
    CHECK(asSentences(Errors(11, wrongMember()), kEnglish)
              .endsWith(QStringLiteral("\nAnd 1 more error.")));
    CHECK(asSentences(Errors(13, wrongMember()), kEnglish)
              .endsWith(QStringLiteral("\nAnd 3 more errors.")));
    CHECK(asSentences(Errors(10, wrongMember()), kEnglish).count(QLatin1Char('\n')) == 9);
}
