#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace itinera {

class Page;
class Session;

/// One page of the outline.
struct PageEntry {
    QString id;    ///< section id, or `overview` and `export`
    QString title; ///< in the language of the program
    QString kind;  ///< which class shows it
};

/// The pages of the open application, in the order of the outline.
[[nodiscard]] std::vector<PageEntry> pageEntries(const Session& session);

[[nodiscard]] Page* makePage(const PageEntry& entry, Session& session, QWidget* parent);

} // namespace itinera
