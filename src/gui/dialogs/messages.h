#pragma once

#include "base/error.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace itinera {

class Words;

/// What a message says, in plain text.
struct Message {
    enum class Kind { Information, Question, Warning, Problem };
    Kind kind = Kind::Information;
    QString title;   ///< of the window
    QString text;    ///< one sentence that says it all
    QString more;    ///< what follows from it; may be empty
    QString details; ///< technical English, folded away; may be empty
};

/// One button of a question. Escape and closing the window answer with the `Stay` button.
struct Choice {
    enum class Role { Proceed, Lose, Stay };
    QString id;    ///< the answer, such as `save`
    QString label; ///< with `&` before its key
    Role role = Role::Proceed;
};

using Answered = std::function<void(const QString& choice)>;

/// Asks without blocking: returns at once, and calls `then` with the id of the choice. The first
/// choice is the default one.
void ask(QWidget* parent, const Message& message, const std::vector<Choice>& choices,
         const Answered& then);

/// Says something that needs no answer.
void inform(QWidget* parent, const Message& message);

/// The message that says why something failed; there is at least one error.
[[nodiscard]] Message problemMessage(const QString& title, const Errors& errors,
                                     const Words& words);

/// Answers in place of the user; gets no choices if there is nothing to answer.
using MessageHandler = std::function<QString(const Message&, const std::vector<Choice>&)>;

/// For tests: no window opens while a handler is set, and it is answered before `ask` returns. An
/// empty function brings the windows back.
void setMessageHandler(MessageHandler handler);

} // namespace itinera
