#include "ReportPdf.h"

#include "ReportModel.h"
#include "controls/Figures.h"
#include "overview/CostChart.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QUrl>

namespace infermux {

namespace {

constexpr int mostRows = 2000; // a report on paper; more belongs into a CSV
constexpr int chartWidth = 660;
constexpr double sharpness = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportPdf)
};

QImage imageOf(CostChart &chart)
{
    QImage image(chart.size() * sharpness, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    chart.render(&painter, QRectF(image.rect()), chart.viewport()->rect());
    return image;
}

QString tableOf(const ReportModel &model)
{
    QString html = QStringLiteral("<table width='100%' cellspacing='0' cellpadding='4'><thead><tr>");
    const auto alignment = [&model](int column) {
        const int found = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        return (found & Qt::AlignRight) != 0 ? QStringLiteral("right") : QStringLiteral("left");
    };
    for (int column = 0; column < model.columnCount(); ++column)
        html += QStringLiteral("<th align='%1'>%2</th>")
                    .arg(alignment(column),
                         model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toHtmlEscaped());
    html += QStringLiteral("</tr></thead>");
    for (int row = 0; row < std::min(mostRows, model.rowCount()); ++row) {
        html += QStringLiteral("<tr>");
        for (int column = 0; column < model.columnCount(); ++column)
            html += QStringLiteral("<td align='%1'>%2</td>")
                        .arg(alignment(column),
                             model.data(model.index(row, column), Qt::DisplayRole).toString().toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    html += QStringLiteral("</table>");
    if (model.rowCount() > mostRows)
        html += QStringLiteral("<p>%1</p>")
                    .arg(Words::tr("The first %1 of %2 rows")
                             .arg(QLocale().toString(mostRows), QLocale().toString(model.rowCount())));
    return html;
}

} // namespace

QString writeReportPdf(const QString &file, const QString &title, const QString &sum, CostChart &chart,
                       const ReportModel &model)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSize(8);
    document.setDefaultFont(font);
    document.addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("chart")), imageOf(chart));
    document.setDefaultStyleSheet(QStringLiteral("h1 { font-size: 16pt; } th { font-weight: 600; } td, th { "
                                                 "border-bottom: 1px solid #d8dce3; } p { color: #4B5565; }"));
    document.setHtml(
        QStringLiteral("<h1>%1</h1><p>%2<br>%3</p><p><img src='chart' width='%4'></p>%5")
            .arg(title.toHtmlEscaped(), sum.toHtmlEscaped(),
                 Words::tr("infermux, %1").arg(QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat)))
            .arg(chartWidth)
            .arg(tableOf(model)));
    QSaveFile written(file);
    if (!written.open(QIODevice::WriteOnly))
        return written.errorString();
    {
        QPdfWriter writer(&written);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("infermux"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(300);
        document.print(&writer);
    }
    return written.commit() ? QString() : written.errorString();
}

} // namespace infermux
