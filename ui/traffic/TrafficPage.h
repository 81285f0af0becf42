#pragma once

#include <gateway/GatewaySnapshot.h>

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace infermux {

class ExchangeModel;
class RequestTable;

/// The live table of finished requests.
class TrafficPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrafficPage)

public:
    explicit TrafficPage(QWidget *parent = nullptr);

    void showExchanges(const ExchangeBatchPtr &batch);
    void showSnapshot(const GatewaySnapshot &snapshot);

private:
    ExchangeModel *m_model;
    RequestTable *m_table;
    QLabel *m_empty;
    QLabel *m_summary;
    QStackedWidget *m_stack;
};

} // namespace infermux
