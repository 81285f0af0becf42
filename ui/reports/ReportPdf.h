#pragma once

#include <QString>

namespace infermux {

class CostChart;
class ReportModel;

/// A report on paper: title, sum, chart and table, A4, as many pages as it takes; always in light colours. An empty
/// text, or why it could not be written.
QString writeReportPdf(const QString &file, const QString &title, const QString &sum, CostChart &chart,
                       const ReportModel &model);

} // namespace infermux
