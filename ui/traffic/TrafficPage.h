#pragma once

#include <gateway/GatewaySnapshot.h>

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace infermux {

class ExchangeModel;
class RequestTable;

/// The live table of finished requests, with a filter. It follows while its top is in view; paused, what comes
/// meanwhile waits, up to what the table holds.
class TrafficPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrafficPage)

public:
    explicit TrafficPage(QWidget *parent = nullptr);

    void showExchanges(const ExchangeBatchPtr &batch);
    void showSnapshot(const GatewaySnapshot &snapshot);

private:
    QWidget *makeFilterBar();
    void applyFilter(const QString &text);
    void setPaused(bool paused);
    void showWhatThereIs();

    ExchangeModel *m_model;
    RequestTable *m_table;
    QLabel *m_empty;
    QLabel *m_summary;
    QLineEdit *m_filter;
    QLabel *m_problem;
    QPushButton *m_pause;
    QStackedWidget *m_stack;
    QString m_waitingText;
    bool m_isPaused = false;
    ExchangeBatch m_held; // what came while paused
};

} // namespace infermux
