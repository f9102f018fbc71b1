#include "model/fieldaccess.h"

#include "model/filerange.h"
#include "model/traits.h"

#include <functional>
#include <span>

namespace itinera {
namespace {

using Segments = std::span<const QString>;

Segments segmentsOf(const FieldPath& path)
{
    const QStringList& segments = path.segments();
    return {segments.constData(), static_cast<std::size_t>(segments.size())};
}

template <class T>
int indexOf(const List<T>& list, const QString& segment)
{
    bool isNumber = false;
    const int id = segment.toInt(&isNumber);
    for (std::size_t i = 0; isNumber && i < list.size(); ++i)
        if (list[i]->id.value() == id)
            return static_cast<int>(i);
    return -1;
}

// Walks down to the end of a path and hands what is there to `found(list)` or `found(leaf)`.
template <class T, class Found>
bool read(const T& value, Segments path, Found& found)
{
    if constexpr (isShared<T>) {
        return read(*value, path, found);
    } else if constexpr (Record<T>) {
        bool done = false;
        if (!path.empty())
            forEachField<T>([&](const auto& each) {
                if (!done && path.front() == QLatin1String(each.name))
                    done = read(value.*each.member, path.subspan(1), found);
            });
        return done;
    } else if constexpr (isList<T>) {
        if (path.empty()) {
            found.list(value);
            return true;
        }
        const int index = indexOf(value, path.front());
        return index >= 0 && read(value[static_cast<std::size_t>(index)], path.subspan(1), found);
    } else if constexpr (isMap<T>) {
        if (path.size() != 1)
            return false;
        const auto it = value.find(path.front());
        found.leaf(it == value.end() ? typename T::mapped_type() : it->second);
        return true;
    } else {
        if (path.empty())
            found.leaf(value);
        return path.empty();
    }
}

// The same without an application: whether the types lead there. Not inlined, or the compiler would
// spell out every path there is.
template <class T>
[[gnu::noinline]] bool leadsSomewhere(Segments path)
{
    if constexpr (isShared<T>) {
        return leadsSomewhere<std::remove_cvref_t<decltype(*std::declval<T>())>>(path);
    } else if constexpr (Record<T>) {
        bool found = false;
        if (!path.empty())
            forEachField<T>([&](const auto& each) {
                using Member = std::remove_cvref_t<decltype(std::declval<T>().*each.member)>;
                if (path.front() == QLatin1String(each.name))
                    found = leadsSomewhere<Member>(path.subspan(1));
            });
        return found;
    } else if constexpr (isList<T>) {
        using Item = std::remove_cvref_t<decltype(*std::declval<T>()[0])>;
        return path.empty() || leadsSomewhere<Item>(path.subspan(1));
    } else if constexpr (isMap<T>) {
        return path.size() == 1;
    } else {
        return path.empty();
    }
}

// Walks down a path through copies; `edit` changes the list, the item of a list or the leaf at its
// end.
template <class T, class Edit>
bool change(T& value, Segments path, Edit& edit)
{
    if constexpr (isShared<T>) {
        auto copy = *value;
        const bool done = change(copy, path, edit);
        if (done)
            value = T(std::move(copy));
        return done;
    } else if constexpr (Record<T>) {
        bool done = false;
        if (!path.empty())
            forEachField<T>([&](const auto& each) {
                if (!done && path.front() == QLatin1String(each.name))
                    done = change(value.*each.member, path.subspan(1), edit);
            });
        return done;
    } else if constexpr (isList<T>) {
        if (path.empty())
            return edit.list(value);
        const int index = indexOf(value, path.front());
        if (index < 0)
            return false;
        if (path.size() == 1)
            return edit.item(value, static_cast<std::size_t>(index));
        bool done = false;
        auto copy = value.with([&](auto& items) {
            done = change(items[static_cast<std::size_t>(index)], path.subspan(1), edit);
        });
        if (done)
            value = std::move(copy);
        return done;
    } else if constexpr (isMap<T>) {
        return path.size() == 1 && edit.entry(value, path.front());
    } else {
        return path.empty() && edit.leaf(value);
    }
}

struct NoEdit {
    const char* fault = nullptr; ///< why a file could not hold the result

    template <class T>
    bool list(List<T>&)
    {
        return false;
    }
    template <class T>
    bool item(List<T>&, std::size_t)
    {
        return false;
    }
    template <class T>
    bool entry(std::map<QString, T>&, const QString&)
    {
        return false;
    }
    template <class T>
    bool leaf(T&)
    {
        return false;
    }
};

struct SetValue : NoEdit {
    explicit SetValue(const FieldValue& newValue)
        : value(newValue)
    {
    }
    const FieldValue& value;

    // The number of an item is what everything else knows it by.
    template <class T>
    bool leaf(Id<T>&)
    {
        return false;
    }

    template <class T>
    bool leaf(T& target)
    {
        T typed;
        if (!convert(typed))
            return false;
        target = std::move(typed);
        return true;
    }

    // An answer taken back leaves no trace, so that undoing by hand gives the same file.
    template <class T>
    bool entry(std::map<QString, T>& map, const QString& key)
    {
        T typed;
        if (!convert(typed))
            return false;
        if (typed == T())
            map.erase(key);
        else
            map[key] = std::move(typed);
        return true;
    }

    template <class T>
    bool convert(T& typed)
    {
        if (!Leaf<T>::write(typed, value))
            return false;
        fault = outsideOfFile(typed);
        return fault == nullptr;
    }
};

template <class T>
const char* noRoomIn(const List<T>& list)
{
    return list.size() < kMostItems ? nullptr : kListExpected;
}

struct AddItem : NoEdit {
    int id = 0;

    template <class T>
    bool list(List<T>& list)
    {
        fault = noRoomIn(list);
        if (fault)
            return false;
        T fresh;
        fresh.id = list.freeId();
        id = fresh.id.value();
        list = list.with([&](auto& items) { items.push_back(Shared<T>(std::move(fresh))); });
        return true;
    }
};

struct CopyItem : NoEdit {
    int id = 0;

    template <class T>
    bool item(List<T>& list, std::size_t index)
    {
        fault = noRoomIn(list);
        if (fault)
            return false;
        T copy = *list[index];
        copy.id = list.freeId();
        id = copy.id.value();
        list = list.with([&](auto& items) {
            items.insert(items.begin() + static_cast<std::ptrdiff_t>(index) + 1,
                         Shared<T>(std::move(copy)));
        });
        return true;
    }
};

struct MoveItem : NoEdit {
    explicit MoveItem(int by)
        : places(by)
    {
    }
    int places;

    template <class T>
    bool item(List<T>& list, std::size_t index)
    {
        const int last = static_cast<int>(list.size()) - 1;
        const int target = std::clamp(static_cast<int>(index) + places, 0, last);
        list = list.with([&](auto& items) {
            auto moved = items[index];
            items.erase(items.begin() + static_cast<std::ptrdiff_t>(index));
            items.insert(items.begin() + target, std::move(moved));
        });
        return true;
    }
};

// Takes every reference to an item out of whatever is walked; true if there was one.
template <class Item, class T>
bool dropReferences(T& value, Id<Item> gone)
{
    if constexpr (std::is_same_v<T, std::optional<Id<Item>>>) {
        const bool refers = value == gone;
        if (refers)
            value.reset();
        return refers;
    } else if constexpr (std::is_same_v<T, std::vector<Id<Item>>>) {
        return std::erase(value, gone) > 0;
    } else if constexpr (isShared<T>) {
        auto copy = *value;
        const bool changed = dropReferences<Item>(copy, gone);
        if (changed)
            value = T(std::move(copy));
        return changed;
    } else if constexpr (isList<T>) {
        bool changed = false;
        auto copy = value.with([&](auto& items) {
            for (auto& item : items)
                changed = dropReferences<Item>(item, gone) || changed;
        });
        if (changed)
            value = std::move(copy);
        return changed;
    } else if constexpr (Record<T>) {
        bool changed = false;
        forEachField<T>([&](const auto& each) {
            changed = dropReferences<Item>(value.*each.member, gone) || changed;
        });
        return changed;
    } else {
        return false;
    }
}

struct RemoveItem : NoEdit {
    std::function<void(Application&)> forget;

    template <class T>
    bool item(List<T>& list, std::size_t index)
    {
        const Id<T> gone = list[index]->id;
        list = list.with(
            [&](auto& items) { items.erase(items.begin() + static_cast<std::ptrdiff_t>(index)); });
        forget = [gone](Application& application) { dropReferences<T>(application, gone); };
        return true;
    }
};

struct ReadValue {
    std::optional<FieldValue> value;

    template <class T>
    void list(const List<T>&)
    {
    }
    template <class T>
    void leaf(const T& leaf)
    {
        value = Leaf<T>::read(leaf);
    }
};

struct ReadIds {
    IdNumbers ids;

    template <class T>
    void list(const List<T>& list)
    {
        for (const auto& item : list)
            ids.push_back(item->id.value());
    }
    template <class T>
    void leaf(const T&)
    {
    }
};

// Accepted warnings of an item must not hold for the next one that gets its number.
void dropWaivers(Application& application, const FieldPath& gone)
{
    const auto isAbout = [&](const Shared<Waiver>& waiver) {
        return FieldPath::parse(waiver->path).startsWith(gone);
    };
    const List<Waiver>& waivers = application.waivers;
    if (std::any_of(waivers.begin(), waivers.end(), isAbout))
        application.waivers = waivers.with([&](auto& items) { std::erase_if(items, isAbout); });
}

Error whyNot(const NoEdit& edit, const FieldPath& path)
{
    if (edit.fault)
        return {ErrorCode::Refused,
                QStringLiteral("the file cannot hold this: %1").arg(QLatin1String(edit.fault)),
                path.toString(), nullptr};
    return {ErrorCode::WrongContent, QStringLiteral("no such place, or another type of value"),
            path.toString(), nullptr};
}

template <class Edit>
bool apply(Application& application, const FieldPath& path, Edit& edit)
{
    return change(application, segmentsOf(path), edit);
}

template <class Found>
void find(const Application& application, const FieldPath& path, Found& found)
{
    read(application, segmentsOf(path), found);
}

template <class T>
void compare(const T& a, const T& b, const FieldPath& at, QStringList& out)
{
    if constexpr (isShared<T>) {
        if (!a.sameAs(b))
            compare(*a, *b, at, out);
    } else if constexpr (Record<T>) {
        forEachField<T>([&](const auto& each) {
            compare(a.*each.member, b.*each.member, at / QLatin1String(each.name), out);
        });
    } else if constexpr (isList<T>) {
        if (a.identity() == b.identity())
            return;
        for (const auto& item : a) {
            const FieldPath path = at / item->id.value();
            if (const auto* other = b.find(item->id))
                compare(*item, *other, path, out);
            else
                out << path.toString();
        }
        for (const auto& item : b)
            if (!a.find(item->id))
                out << (at / item->id.value()).toString();
    } else if constexpr (isMap<T>) {
        for (const auto& [key, value] : a)
            if (const auto it = b.find(key); it == b.end() || !(it->second == value))
                out << FieldPath(at.segments() + QStringList{key}).toString();
        for (const auto& [key, value] : b)
            if (!a.contains(key))
                out << FieldPath(at.segments() + QStringList{key}).toString();
    } else if (!(a == b)) {
        out << at.toString();
    }
}

} // namespace

std::optional<FieldValue> valueAt(const Application& application, const FieldPath& path)
{
    ReadValue found;
    find(application, path, found);
    return found.value;
}

bool hasPlace(const FieldPath& pattern)
{
    return leadsSomewhere<Application>(segmentsOf(pattern));
}

template <class Item>
std::optional<FieldValue> valueIn(const Item& item, const QStringList& segments)
{
    ReadValue found;
    read(item, Segments(segments.constData(), static_cast<std::size_t>(segments.size())), found);
    return found.value;
}

template std::optional<FieldValue> valueIn(const Application&, const QStringList&);
template std::optional<FieldValue> valueIn(const Organisation&, const QStringList&);
template std::optional<FieldValue> valueIn(const ParticipantGroup&, const QStringList&);
template std::optional<FieldValue> valueIn(const Objective&, const QStringList&);
template std::optional<FieldValue> valueIn(const Activity&, const QStringList&);
template std::optional<FieldValue> valueIn(const Flow&, const QStringList&);
template std::optional<FieldValue> valueIn(const PreparatoryVisit&, const QStringList&);
template std::optional<FieldValue> valueIn(const ExpectedOutcome&, const QStringList&);
template std::optional<FieldValue> valueIn(const Annex&, const QStringList&);
template std::optional<FieldValue> valueIn(const PlanRow&, const QStringList&);
template std::optional<FieldValue> valueIn(const Partnership&, const QStringList&);

Result<Application> withValue(const Application& application, const FieldPath& path,
                              const FieldValue& value)
{
    if (valueAt(application, path) == value)
        return application;
    Application copy = application;
    SetValue edit(value);
    if (!apply(copy, path, edit))
        return whyNot(edit, path);
    return copy;
}

IdNumbers itemIds(const Application& application, const FieldPath& list)
{
    ReadIds found;
    find(application, list, found);
    return found.ids;
}

Result<WithNewItem> withNewItem(const Application& application, const FieldPath& list)
{
    Application copy = application;
    AddItem edit;
    if (!apply(copy, list, edit))
        return whyNot(edit, list);
    return WithNewItem{std::move(copy), edit.id};
}

Result<WithNewItem> withCopiedItem(const Application& application, const FieldPath& item)
{
    Application copy = application;
    CopyItem edit;
    if (!apply(copy, item, edit))
        return whyNot(edit, item);
    return WithNewItem{std::move(copy), edit.id};
}

Result<Application> withoutItem(const Application& application, const FieldPath& item)
{
    Application copy = application;
    RemoveItem edit;
    if (!apply(copy, item, edit))
        return whyNot(edit, item);
    edit.forget(copy);
    dropWaivers(copy, item);
    return copy;
}

Result<Application> withMovedItem(const Application& application, const FieldPath& item, int places)
{
    Application copy = application;
    MoveItem edit(places);
    if (!apply(copy, item, edit))
        return whyNot(edit, item);
    return copy;
}

QStringList differences(const Application& before, const Application& after)
{
    QStringList out;
    compare(before, after, FieldPath(), out);
    return out;
}

} // namespace itinera
