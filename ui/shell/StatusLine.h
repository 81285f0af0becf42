#pragma once

#include "Notices.h"

#include <QColor>
#include <QFrame>

class QLabel;

namespace infermux {

class ElidedLabel;
class Theme;

/// The line at the window's foot: how the providers are, what happened last and when, which configuration holds, how
/// the ledger is. GUI thread.
class StatusLine : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showSnapshot(const GatewaySnapshot &snapshot);
    void showExchanges(const ExchangeBatch &batch);
    /// The file was read: it holds from now on, or not because of a mistake in it.
    void showConfig(bool applied, const QStringList &messages);
    QString news() const;

Q_SIGNALS:
    void helpAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell(const QString &text, const QString &more = {});
    void showProviders(const GatewaySnapshot &snapshot);
    void showLedger(const GatewaySnapshot &snapshot);

    Notices m_notices;
    QLabel *m_providers;
    ElidedLabel *m_news;
    QLabel *m_config;
    QLabel *m_ledger;
    QColor Theme::*m_color;
    bool m_isRefused = false; // what the file says does not hold
};

} // namespace infermux
