#include "bundle/documentpages.h"

#include <QPaintDevice>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <numeric>

namespace itinera {
namespace {

const QColor kInk(0x1a, 0x1a, 0x1a);
const QColor kBlue(0x14, 0x37, 0x5e);
const QColor kGrey(0x50, 0x50, 0x50);
const QColor kRule(0xc5, 0xcc, 0xd6);
const QColor kHead(0xdf, 0xe7, 0xf1);
const QColor kPale(0xf2, 0xf5, 0xf9);

// All lengths in points.
constexpr qreal kPointsPerInch = 72;
constexpr qreal kBodySize = 9;
constexpr qreal kCellSize = 8;
constexpr qreal kPadding = 3;
constexpr qreal kRuleWidth = 0.5;
constexpr qreal kRoomAfterHeading = 36;
constexpr qreal kRoomForTable = 72;
constexpr qreal kFactLabelShare = 0.3;
constexpr qreal kSplitRowAbove = 0.35; ///< of a page: a higher row is broken over pages
constexpr qreal kLeading = 1.12;
constexpr qreal kParagraphGap = 2.5;

struct HeadingLook {
    qreal points;
    qreal before;
    qreal after;
};

constexpr std::array<HeadingLook, 6> kHeadings{
    {{18, 0, 2}, {14, 18, 5}, {11.5, 12, 3}, {10, 9, 2}, {9.5, 7, 2}, {9, 5, 1}}};

/// Fills one page after the other.
class PageWriter {
public:
    PageWriter(QPaintDevice& device, const QSizeF& body)
        : m_device(device)
        , m_unit(device.logicalDpiY() / kPointsPerInch)
        , m_width(body.width())
        , m_bottom(body.height())
        , m_pages(1)
    {
    }

    std::vector<DocumentPage> write(const Document& document)
    {
        add(Heading{1, document.title});
        add(Paragraph{Paragraph::Role::Blank, document.subtitle, {}});
        for (const DocumentSection& section : document.sections) {
            add(Heading{2, section.title});
            for (const Block& block : section.blocks)
                std::visit([&](const auto& each) { add(each); }, block);
        }
        placeHeadings(0);
        return std::move(m_pages);
    }

private:
    struct Cell {
        BrokenText text;
        qreal x = 0;
        qreal width = 0;
        std::size_t next = 0; ///< first line that is not placed yet
    };
    struct Row {
        std::vector<Cell> cells;
        QColor fill;

        [[nodiscard]] qreal height() const
        {
            qreal height = 0;
            for (const Cell& cell : cells)
                height = std::max(height, cell.text.height());
            return height;
        }
    };
    struct PendingHeading {
        BrokenText text;
        HeadingLook look;
        int level = 0;
    };

    [[nodiscard]] qreal points(qreal value) const { return value * m_unit; }
    [[nodiscard]] bool isAtTop() const { return m_y <= 0; }

    [[nodiscard]] BrokenText broken(const QString& text, const TextStyle& style, qreal width) const
    {
        return breakText(text, style, width, m_device);
    }

    void newPage()
    {
        m_pages.emplace_back();
        m_y = 0;
    }

    void fill(const QRectF& area, const QColor& colour)
    {
        m_pages.back().fills.push_back({area, colour});
    }

    void placeLine(const BrokenText& text, std::size_t index, qreal x, qreal top)
    {
        PageLine line = text.lines[index];
        line.at += QPointF(x, top);
        m_pages.back().lines.push_back(std::move(line));
    }

    void add(const Heading& heading);
    void add(const Paragraph& paragraph);
    void add(const Facts& facts);
    void add(const Table& table);

    void placeHeadings(qreal room);
    void placeText(const BrokenText& text);
    [[nodiscard]] std::size_t linesThatFit(const BrokenText& text, std::size_t from) const;

    [[nodiscard]] Row row(const QStringList& texts, const std::vector<qreal>& widths,
                          const std::vector<TextStyle>& styles) const;
    void placeRow(Row row, const Row* head);
    [[nodiscard]] bool placeRowPart(Row& row);

    QPaintDevice& m_device;
    qreal m_unit;
    qreal m_width;
    qreal m_bottom;
    qreal m_y = 0;
    std::vector<DocumentPage> m_pages;
    std::vector<PendingHeading> m_headings; ///< wait for what they belong to
    QString m_lastHeading;
};

void PageWriter::add(const Heading& heading)
{
    const HeadingLook look = kHeadings[std::size_t(std::clamp(heading.level, 1, 6)) - 1];
    const TextStyle style{look.points, FontWeight::Bold, kBlue, Qt::AlignLeft};
    m_headings.push_back({broken(heading.text, style, m_width), look, heading.level});
    m_lastHeading = heading.text;
}

// A heading never stands alone at the end of a page.
void PageWriter::placeHeadings(qreal room)
{
    qreal height = points(room);
    for (const PendingHeading& each : m_headings)
        height += each.text.height() + points(each.look.before + each.look.after);
    if (!isAtTop() && m_y + height > m_bottom)
        newPage();
    for (const PendingHeading& each : m_headings) {
        if (!isAtTop())
            m_y += points(each.look.before);
        placeText(each.text);
        m_y += points(each.look.after);
        if (each.level == 2) {
            fill({0, m_y - points(3), m_width, points(1)}, kBlue);
            m_y += points(3);
        }
    }
    m_headings.clear();
}

std::size_t PageWriter::linesThatFit(const BrokenText& text, std::size_t from) const
{
    qreal y = m_y;
    std::size_t count = 0;
    for (std::size_t i = from; i < text.lines.size() && y + text.heights[i] <= m_bottom; ++i) {
        y += text.heights[i];
        ++count;
    }
    return count;
}

// At least two lines of a paragraph stand together at the end and at the top of a page.
void PageWriter::placeText(const BrokenText& text)
{
    std::size_t next = 0;
    while (next < text.lines.size()) {
        const std::size_t left = text.lines.size() - next;
        std::size_t count = linesThatFit(text, next);
        if (count < left && count == 1 && !isAtTop())
            count = 0;
        if (count + 1 == left && count > 2)
            --count;
        if (count == 0 && isAtTop())
            count = 1;
        for (std::size_t i = next; i < next + count; ++i) {
            placeLine(text, i, 0, m_y);
            m_y += text.heights[i];
        }
        next += count;
        if (next < text.lines.size())
            newPage();
    }
}

void PageWriter::add(const Paragraph& paragraph)
{
    TextStyle style{kBodySize, FontWeight::Regular, kInk, Qt::AlignLeft};
    if (paragraph.role != Paragraph::Role::Answer)
        style = {kCellSize, FontWeight::Regular, kGrey, Qt::AlignLeft};
    placeHeadings(kRoomAfterHeading);
    placeText(broken(paragraph.text, style, m_width));
    m_y += points(kParagraphGap * 2);
}

PageWriter::Row PageWriter::row(const QStringList& texts, const std::vector<qreal>& widths,
                                const std::vector<TextStyle>& styles) const
{
    Row row;
    qreal x = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const qreal inner = widths[i] - 2 * points(kPadding);
        row.cells.push_back({broken(texts.value(qsizetype(i)), styles[i], inner), x, widths[i]});
        x += widths[i];
    }
    return row;
}

// Places what fits of every cell; true if all of it did.
bool PageWriter::placeRowPart(Row& row)
{
    const qreal top = m_y + points(kPadding);
    const qreal room = m_bottom - points(kPadding);
    const std::size_t fills = m_pages.back().fills.size();
    qreal end = top;
    bool isComplete = true;
    for (Cell& cell : row.cells) {
        qreal y = top;
        const std::size_t first = cell.next;
        for (; cell.next < cell.text.lines.size(); ++cell.next) {
            const qreal height = cell.text.heights[cell.next];
            const bool isForced = isAtTop() && cell.next == first;
            if (y + height > room && !isForced)
                break;
            placeLine(cell.text, cell.next, cell.x + points(kPadding), y);
            y += height;
        }
        isComplete = isComplete && cell.next == cell.text.lines.size();
        end = std::max(end, y);
    }
    end += points(kPadding);
    if (row.fill.isValid())
        m_pages.back().fills.insert(m_pages.back().fills.begin() + std::ptrdiff_t(fills),
                                    PageFill{{0, m_y, m_width, end - m_y}, row.fill});
    const qreal rule = points(kRuleWidth);
    fill({0, m_y, m_width, rule}, kRule);
    fill({0, end, m_width, rule}, kRule);
    for (const Cell& cell : row.cells)
        fill({cell.x, m_y, rule, end - m_y}, kRule);
    fill({m_width - rule, m_y, rule, end - m_y + rule}, kRule);
    m_y = end;
    return isComplete;
}

void PageWriter::placeRow(Row row, const Row* head)
{
    const auto nextPage = [&] {
        newPage();
        if (head != nullptr) {
            Row copy = *head;
            static_cast<void>(placeRowPart(copy));
        }
    };
    const qreal height = row.height() + points(2 * kPadding);
    const qreal left = m_bottom - m_y;
    const bool isTooHighToKeep = height > m_bottom * kSplitRowAbove && left > points(kRoomForTable);
    if (height > left && !isAtTop() && !isTooHighToKeep)
        nextPage();
    while (!placeRowPart(row))
        nextPage();
}

void PageWriter::add(const Facts& facts)
{
    placeHeadings(kRoomAfterHeading);
    const std::vector<qreal> widths{m_width * kFactLabelShare, m_width * (1 - kFactLabelShare)};
    const TextStyle label{kCellSize, FontWeight::Regular, kGrey, Qt::AlignLeft};
    const TextStyle value{kCellSize, FontWeight::Regular, kInk, Qt::AlignLeft};
    for (const FactRow& fact : facts.rows)
        placeRow(row({fact.label, fact.value}, widths, {label, value}), nullptr);
    m_y += points(kParagraphGap * 2);
}

void PageWriter::add(const Table& table)
{
    const int sum =
        std::accumulate(table.columns.begin(), table.columns.end(), 0,
                        [](int all, const TableColumn& each) { return all + each.weight; });
    std::vector<qreal> widths;
    std::vector<TextStyle> styles;
    std::vector<TextStyle> bold;
    QStringList titles;
    for (const TableColumn& column : table.columns) {
        const Qt::Alignment align = column.align == TableColumn::Align::End      ? Qt::AlignRight
                                    : column.align == TableColumn::Align::Centre ? Qt::AlignHCenter
                                                                                 : Qt::AlignLeft;
        widths.push_back(m_width * column.weight / sum);
        styles.push_back({kCellSize, FontWeight::Regular, kInk, align});
        bold.push_back({kCellSize, FontWeight::Bold, kInk, align});
        titles << column.title;
    }
    const TextStyle caption{kBodySize, FontWeight::Bold, kInk, Qt::AlignLeft};
    const bool isNamedAlready = !m_headings.empty() && m_lastHeading == table.caption;
    placeHeadings(kRoomForTable);
    if (!isNamedAlready) {
        m_y += isAtTop() ? 0 : points(kParagraphGap * 2);
        placeText(broken(table.caption, caption, m_width));
        m_y += points(kParagraphGap);
    }
    Row head = row(titles, widths, bold);
    head.fill = kHead;
    placeRow(head, nullptr);
    for (const QStringList& texts : table.rows)
        placeRow(row(texts, widths, styles), &head);
    if (!table.total.isEmpty()) {
        Row total = row(table.total, widths, bold);
        total.fill = kPale;
        placeRow(std::move(total), &head);
    }
    m_y += points(kParagraphGap * 2);
}

} // namespace

qreal BrokenText::height() const
{
    return std::accumulate(heights.begin(), heights.end(), qreal(0));
}

BrokenText breakText(const QString& text, const TextStyle& style, qreal width, QPaintDevice& device)
{
    QTextOption option(style.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    const QFont font = documentFont(style.points, style.weight);
    const qreal gap = kParagraphGap * device.logicalDpiY() / kPointsPerInch;
    BrokenText result;
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        const auto layout = std::make_shared<QTextLayout>(paragraph, font, &device);
        layout->setTextOption(option);
        layout->beginLayout();
        qreal y = 0;
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, y});
            // The space between paragraphs belongs to the first line of the second one.
            const qreal before = y <= 0 && !result.lines.empty() ? gap : 0;
            result.lines.push_back({layout, line.lineNumber(), {0, before - y}, style.colour});
            result.heights.push_back(line.height() * kLeading + before);
            y += line.height();
        }
        layout->endLayout();
    }
    return result;
}

std::vector<DocumentPage> layOutPages(const Document& document, QPaintDevice& device,
                                      const QSizeF& body)
{
    return PageWriter(device, body).write(document);
}

} // namespace itinera
