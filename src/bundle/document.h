#pragma once

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace itinera {

/// A heading inside a section; the title of the document has level 1, that of a section level 2.
struct Heading {
    int level = 3;
    QString text;
};

/// Running text. Line ends are kept.
struct Paragraph {
    enum class Role {
        Answer, ///< what a person wrote
        Blank,  ///< stands for an answer that is not there
        Note    ///< what the program says
    };
    Role role = Role::Answer;
    QString text;
    QString language; ///< empty: that of the document
};

/// A short answer beside its question.
struct FactRow {
    QString label;
    QString value;
    QString language; ///< of the value; empty: that of the document
};

struct Facts {
    std::vector<FactRow> rows;
};

struct TableColumn {
    enum class Align { Start, Centre, End };
    QString title;
    int weight = 1; ///< share of the width
    Align align = Align::Start;
};

/// A table; the first cell of each row is the heading of the row.
struct Table {
    QString caption;
    std::vector<TableColumn> columns;
    std::vector<QStringList> rows;
    QStringList total; ///< the last row, set apart; may be empty
};

using Block = std::variant<Heading, Paragraph, Facts, Table>;
using Blocks = std::vector<Block>;

struct DocumentSection {
    QString title;
    Blocks blocks;
};

/// Words of the document itself, in its language.
struct DocumentLabels {
    QString contents;
    QString page;    ///< `Page %1 of %2`
    QString ruleSet; ///< `Rule set %1, %2`
    QString content; ///< `Content %1`
};

/// What people are to read of an application, without saying how it looks. All texts are printable.
struct Document {
    QString language;        ///< of headings and labels
    QString contentLanguage; ///< of the answers
    QString title;
    QString subtitle;
    QString draftMark; ///< stands on every page; empty if the document is no draft
    QString ruleSet;
    QString ruleSetSha256;
    QString fingerprint;
    DocumentLabels labels;
    std::vector<DocumentSection> sections;
};

/// A text from outside, fit for a document: what cannot be shown is replaced, and what would make
/// the text read in another order than it is written is left out.
[[nodiscard]] QString printableText(const QString& text);

/// The document as one file that needs no other: accessible, without scripts, and well-formed XML.
[[nodiscard]] QByteArray documentHtml(const Document& document);

} // namespace itinera
