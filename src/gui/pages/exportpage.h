#pragma once

#include "base/result.h"
#include "gui/pages/page.h"
#include "rules/engine.h"
#include "store/attachments.h"

#include <QFutureWatcher>

#include <memory>

namespace Ui {
class ExportPage;
}

namespace itinera {

class Words;

/// Packs the application into one file for the National Agency, or says what stands against it.
class ExportPage final : public Page {
    Q_OBJECT

public:
    ExportPage(Session& session, QWidget* parent);
    ~ExportPage() override;

    void refresh() override;
    void refreshFindings() override;
    bool focusPath(const FieldPath& path) override;

    [[nodiscard]] bool isExporting() const { return m_job.isRunning(); }

private:
    enum class Purpose { Final, Draft };

    /// What a finished export left behind.
    struct Written {
        QString path;
        QString fingerprint;
        Purpose purpose = Purpose::Final;
    };

    [[nodiscard]] static Result<Written> write(const Application& application,
                                               const Attachments& attachments,
                                               const std::shared_ptr<const RuleBook>& rules,
                                               Written target);

    void choosePath(Purpose purpose);
    void begin(const Written& target);
    void finished();
    void refreshVerdict(const Words& words);
    void refreshErrors(const Words& words);
    void refreshButtons();
    void refreshResult();
    [[nodiscard]] QString suggestedPath(Purpose purpose) const;

    std::unique_ptr<Ui::ExportPage> m_ui;
    QFutureWatcher<Result<Written>> m_job;
    std::optional<Result<Written>> m_result;
    Application m_exported;
};

} // namespace itinera
