#pragma once

#include <gateway/ExchangeDetail.h>
#include <gateway/GatewaySnapshot.h>

#include <QTimer>
#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace infermux {

class DetailPane;
class ExchangeModel;
class FilterBar;
class LedgerFeed;
class RequestMatcher;
class RequestTable;
struct OlderRequests;

/// The live table of finished requests, with a filter; behind the live ones stand those of the ledger, read as they are
/// scrolled to. It follows while its top is in view; paused, what comes meanwhile waits. The request that is chosen is
/// looked at closely below.
class TrafficPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrafficPage)

public:
    explicit TrafficPage(QWidget *parent = nullptr);

    void showExchanges(const ExchangeBatchPtr &batch);
    void showSnapshot(const GatewaySnapshot &snapshot);
    /// The answer to `detailAsked`; null: none is kept.
    void showDetail(const ExchangeDetailPtr &detail);
    void showNote(const QString &note);
    void setFilter(const QString &text);
    /// Who is behind the newest rows, by name.
    std::vector<std::string> recentCallers() const;

Q_SIGNALS:
    void detailAsked(const QString &id);
    void sendAgainAsked(const QString &id);
    void bodiesAsked();
    void connectAsked();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTableCard();
    void connectTable();
    void applyFilter(const RequestMatcher &filter);
    void setPaused(bool paused);
    void showRow(int row);
    void goBack();
    void closeDetail();
    void readOlderIfNeeded();
    void takeOlder(const OlderRequests &older);
    void stopSearching();
    void askCount();
    void showWhatThereIs();
    void showFoot();

    ExchangeModel *m_model;
    RequestTable *m_table;
    LedgerFeed *m_olderFeed;
    LedgerFeed *m_recordFeed;
    LedgerFeed *m_countFeed;
    QLabel *m_empty;
    QPushButton *m_connect;
    QLabel *m_summary;
    FilterBar *m_filter;
    QPushButton *m_pause;
    QPushButton *m_follow;
    QStackedWidget *m_stack;
    QLabel *m_foot;
    QPushButton *m_searching;
    QSplitter *m_splitter;
    DetailPane *m_detail;
    QTimer m_counting;
    QString m_waitingText;
    bool m_isServing = false;

    std::string m_olderFrom;          // where the last look at the ledger ended
    std::optional<UtcTime> m_olderTo; // the same as a time, to be shown
    bool m_hasAllOlder = false;
    bool m_isSearchStopped = false;
    std::string m_problem; // why the ledger could not be read
    std::optional<std::int64_t> m_inLedger;
};

} // namespace infermux
