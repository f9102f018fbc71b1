#pragma once

#include "gui/models/outcomelist.h"

#include <QAbstractListModel>
#include <QBrush>

#include <optional>

namespace itinera {

class Session;

/// A checklist of expected outcomes with a tick, what is known about each chosen item, and what the
/// rules say about it.
class OutcomeListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        StatusRole = Qt::UserRole, ///< second line: activities and evidence of a chosen item
        StatusColorRole,
        SubItemRole
    };

    explicit OutcomeListModel(const Session& session, QObject* parent = nullptr);

    /// Shows a checklist of the application as it is now.
    void show(const OutcomeChecklist& checklist);
    void refreshFindings();

    [[nodiscard]] const OutcomeChecklist& checklist() const { return m_checklist; }

    [[nodiscard]] const std::vector<OutcomeEntry>& entries() const { return m_entries; }

    /// The entry with that key, or that row; -1 if there is none.
    [[nodiscard]] int indexOfKey(const QString& key) const;
    [[nodiscard]] int indexOfRow(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void tickRequested(int entry);

private:
    [[nodiscard]] QString name(const OutcomeEntry& entry) const;
    [[nodiscard]] QString status(const OutcomeEntry& entry) const;
    [[nodiscard]] QString accessibleText(const OutcomeEntry& entry) const;
    [[nodiscard]] std::optional<Severity> severity(const OutcomeEntry& entry) const;

    const Session& m_session;
    OutcomeChecklist m_checklist;
    std::vector<OutcomeEntry> m_entries;
};

} // namespace itinera
