#pragma once

#include <gateway/GatewaySnapshot.h>

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace infermux {

class ExchangeModel;

/// The live table of finished requests.
class TrafficPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrafficPage)

public:
    explicit TrafficPage(QWidget *parent = nullptr);

    void showExchanges(const ExchangeBatchPtr &batch);
    void showSnapshot(const GatewaySnapshot &snapshot);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitColumns();

    ExchangeModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
    QLabel *m_summary;
    QStackedWidget *m_stack;
};

} // namespace infermux
