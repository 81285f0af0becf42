#pragma once

#include <gateway/GatewaySnapshot.h>

#include <QFrame>

namespace infermux {

class ExchangeModel;
class LedgerFeed;

/// The last ten requests: from the ledger at first, then as they end. GUI thread.
class LatestRequests : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LatestRequests)

public:
    explicit LatestRequests(QWidget *parent = nullptr);

    void setLedger(const std::string &path);
    void showExchanges(const ExchangeBatch &batch);
    /// Asks the ledger where it has not answered yet.
    void refresh();
    void cancel();

Q_SIGNALS:
    void trafficAsked();

private:
    LedgerFeed *m_feed;
    ExchangeModel *m_model;
    bool m_isRead = false;
};

} // namespace infermux
