#pragma once

#include "ConnectSnippets.h"

#include <gateway/GatewaySnapshot.h>

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace infermux {

class ChoiceList;
class PillLabel;

/// How a tool is pointed at the gateway: ready to copy, with the real address and key, and a line that waits for the
/// first request to come in. Keys are shown masked; what is copied has them.
class ConnectPanel : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectPanel)

public:
    explicit ConnectPanel(QWidget *parent = nullptr);

    void showSnapshot(const GatewaySnapshot &snapshot);
    void showExchanges(const ExchangeBatch &batch);
    /// Forgets the request that came in, and waits for the next.
    void waitAnew();

    void chooseTool(const QString &tool);
    /// What Copy puts on the clipboard.
    QString snippet() const;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    ConnectTarget target(bool masked) const;
    void showSnippet();
    void showWaiting();

    std::string m_address;
    ConfigPtr m_config;
    std::vector<ConnectKey> m_keys;

    ChoiceList *m_tools;
    QComboBox *m_models;
    QComboBox *m_callers;
    QLabel *m_callersTitle;
    QLabel *m_where;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QLabel *m_note;
    PillLabel *m_status;
    QLabel *m_waiting;
    bool m_hasArrived = false;
};

} // namespace infermux
