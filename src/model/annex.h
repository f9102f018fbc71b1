#pragma once

#include "model/activity.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace itinera {

/// A file that goes with the application. Its content is kept apart, addressed by its hash.
struct Annex {
    Id<Annex> id;
    QString kind;
    QString name;
    QString mediaType;
    std::optional<int> bytes;
    QString sha256;
    std::optional<bool> signedByLegalRepresentative;
    std::optional<Id<Activity>> activity;
    bool operator==(const Annex&) const = default;
};

template <>
struct FieldsOf<Annex> {
    static constexpr auto list = std::make_tuple(
        field("id", &Annex::id, "number of the annex"),
        field("kind", &Annex::kind, "code of the list annexKinds"),
        field("name", &Annex::name, "file name"),
        field("mediaType", &Annex::mediaType, "media type, type/subtype"),
        field("bytes", &Annex::bytes, "size in bytes"),
        field("sha256", &Annex::sha256, "SHA-256 of the content, lower-case hexadecimal"),
        field("signedByLegalRepresentative", &Annex::signedByLegalRepresentative,
              "declaration on honour: signed by the legal representative on the template of the "
              "call; absent while unknown"),
        field("activity", &Annex::activity, "the activity it is about, such as a timetable"));
};

/// A warning that a person has accepted, with the reason. It holds only for the values it was given
/// for.
struct Waiver {
    Id<Waiver> id;
    QString rule;
    QString path;
    QString digest;
    QString reason;
    QString author;
    std::optional<QDate> date;
    bool operator==(const Waiver&) const = default;
};

template <>
struct FieldsOf<Waiver> {
    static constexpr auto list =
        std::make_tuple(field("id", &Waiver::id, "number of the waiver"),
                        field("rule", &Waiver::rule, "id of the rule"),
                        field("path", &Waiver::path, "field path of the finding"),
                        field("digest", &Waiver::digest, "digest of the values that were accepted"),
                        field("reason", &Waiver::reason, "why the warning is accepted"),
                        field("author", &Waiver::author, "who accepted it"),
                        field("date", &Waiver::date, "on which day"));
};

/// One save of the file.
struct Save {
    Id<Save> id;
    QDateTime at;
    QString program;
    QString changes;
    bool operator==(const Save&) const = default;
};

template <>
struct FieldsOf<Save> {
    static constexpr auto list =
        std::make_tuple(field("id", &Save::id, "number of the save"),
                        field("at", &Save::at, "moment of the save, UTC"),
                        field("program", &Save::program, "program and version"),
                        field("changes", &Save::changes, "what was done since the save before"));
};

} // namespace itinera
