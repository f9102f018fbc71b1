#pragma once

#include "model/application.h"

namespace itinera {

/// What is known of an application before anything is written.
struct NewApplication {
    QString uuid;
    CallReference call;
    QString language; ///< of the form, ISO 639-1
    QString agency;   ///< code, such as LV01
    QString country;  ///< of the agency, where the applicant must be established
};

/// An empty draft with the organisation that applies.
[[nodiscard]] Application newApplication(const NewApplication& start);

/// The application with one more save in its history, of which the last ten are kept.
[[nodiscard]] Application withSave(const Application& application, const QDateTime& now,
                                   const QString& changes);

} // namespace itinera
