#pragma once

#include "base/result.h"
#include "call/callset.h"

#include <memory>

namespace itinera {

struct CallEntry {
    int year = 0;
    QString action;
    LocalText title;
    bool builtIn = true;
};

/// Finds the calls at hand: the built-in ones, and those of a folder that an organisation has laid
/// beside them. A year in that folder replaces the built-in year as a whole.
class CallCatalog {
public:
    /// `callsFolder` may be empty. It holds one folder per year, built like `resources/calls`.
    explicit CallCatalog(QString callsFolder = {});

    /// Every action of every call; fails if a `call.json` cannot be used.
    [[nodiscard]] Result<std::vector<CallEntry>> entries() const;

    /// Reads one action of one call. Reports all errors of all its files, each with file and place.
    /// Sets are kept, so asking again is free.
    [[nodiscard]] Result<std::shared_ptr<const CallSet>> load(int year,
                                                              const QString& action) const;

private:
    [[nodiscard]] QString folderOf(int year) const;
    [[nodiscard]] std::vector<int> years() const;
    [[nodiscard]] bool isBuiltIn(int year) const;

    QString m_callsFolder;
    mutable std::map<std::pair<int, QString>, std::shared_ptr<const CallSet>> m_loaded;
};

} // namespace itinera
