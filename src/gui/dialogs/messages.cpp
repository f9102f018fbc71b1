#include "gui/dialogs/messages.h"

#include "text/errortext.h"
#include "text/words.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <iterator>

namespace itinera {
namespace {

constexpr const char* kChoiceProperty = "choice";

MessageHandler& handler()
{
    static MessageHandler current;
    return current;
}

QMessageBox::Icon iconOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Information:
        return QMessageBox::Information;
    case Message::Kind::Question:
        return QMessageBox::Question;
    case Message::Kind::Warning:
        return QMessageBox::Warning;
    case Message::Kind::Problem:
        return QMessageBox::Critical;
    }
    return QMessageBox::NoIcon;
}

QMessageBox::ButtonRole roleOf(Choice::Role role)
{
    switch (role) {
    case Choice::Role::Proceed:
        return QMessageBox::AcceptRole;
    case Choice::Role::Lose:
        return QMessageBox::DestructiveRole;
    case Choice::Role::Stay:
        return QMessageBox::RejectRole;
    }
    return QMessageBox::InvalidRole;
}

QMessageBox* makeBox(QWidget* parent, const Message& message)
{
    auto* box = new QMessageBox(iconOf(message.kind), message.title, message.text,
                                QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(message.more);
    box->setDetailedText(message.details);
    return box;
}

QString stayIn(const std::vector<Choice>& choices)
{
    const auto stay = std::find_if(choices.begin(), choices.end(), [](const Choice& each) {
        return each.role == Choice::Role::Stay;
    });
    return stay == choices.end() ? QString() : stay->id;
}

} // namespace

void ask(QWidget* parent, const Message& message, const std::vector<Choice>& choices,
         const Answered& then)
{
    if (handler()) {
        then(handler()(message, choices));
        return;
    }
    QMessageBox* box = makeBox(parent, message);
    for (const Choice& choice : choices) {
        QPushButton* button = box->addButton(choice.label, roleOf(choice.role));
        button->setProperty(kChoiceProperty, choice.id);
        if (&choice == &choices.front())
            box->setDefaultButton(button);
        if (choice.role == Choice::Role::Stay)
            box->setEscapeButton(button);
    }
    QObject::connect(box, &QDialog::finished, box, [box, then, stay = stayIn(choices)] {
        const QAbstractButton* clicked = box->clickedButton();
        then(clicked ? clicked->property(kChoiceProperty).toString() : stay);
    });
    box->open();
}

void inform(QWidget* parent, const Message& message)
{
    if (handler()) {
        handler()(message, {});
        return;
    }
    QMessageBox* box = makeBox(parent, message);
    box->addButton(QMessageBox::Ok);
    box->open();
}

Message problemMessage(const QString& title, const Errors& errors, const Words& words)
{
    Message message{Message::Kind::Problem, title, {}, {}, {}};
    QStringList details;
    std::transform(errors.begin(), errors.end(), std::back_inserter(details),
                   [&](const Error& error) { return errorText(error, words).details; });
    message.details = details.join(QLatin1Char('\n'));
    if (errors.size() == 1) {
        const ErrorText text = errorText(errors.front(), words);
        message.text = text.what;
        message.more =
            text.where.isEmpty() ? text.advice : text.where + QLatin1Char('\n') + text.advice;
    } else {
        message.text = asSentences(errors, words);
    }
    return message;
}

void setMessageHandler(MessageHandler answer)
{
    handler() = std::move(answer);
}

} // namespace itinera
