#pragma once

#include "base/result.h"

#include <memory>

class QLockFile;

namespace itinera {

/// Keeps a second editor out of a file for as long as it lives.
class DocumentLock {
public:
    /// Fails with `Locked` (detail: who holds it) if another program has the file.
    [[nodiscard]] static Result<DocumentLock> take(const QString& documentPath);

    DocumentLock(DocumentLock&&) noexcept;
    DocumentLock& operator=(DocumentLock&&) noexcept;
    ~DocumentLock();

private:
    explicit DocumentLock(std::unique_ptr<QLockFile> lock);
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace itinera
