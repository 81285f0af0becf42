#pragma once

#include <base/Money.h>
#include <config/Config.h>
#include <gateway/ConnectionTest.h>
#include <gateway/GatewaySnapshot.h>

#include <QFrame>

#include <memory>
#include <optional>
#include <string>

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace infermux {

class ElidedLabel;
class PillLabel;

/// One provider: what it is, how it does, how much of its limits is used, what it cost today, and what can be done.
class ProviderCard : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProviderCard)

public:
    explicit ProviderCard(QWidget *parent = nullptr);

    /// What the configuration says, which may not be saved yet.
    struct Shown
    {
        std::string name;
        std::string kind; ///< its type, or what stands there
        std::string place;
        RateLimitConfig limits;
        bool isRunning = false; ///< the gateway knows it as it is here
        bool hasMistake = false;
        std::optional<Money> spentToday; ///< nothing: not read yet
    };
    /// `running` is what the gateway says of it; null: nothing.
    void show(const Shown &shown, const ProviderSnapshot *running);
    using QWidget::show;
    const std::string &name() const { return m_name; }
    /// The provider with its key, as the gateway uses it.
    void test(const ProviderConfig &provider);

Q_SIGNALS:
    void testAsked();
    void editAsked();
    void commandAsked(infermux::CircuitCommand command);

private:
    struct Fact
    {
        QLabel *value;
        QProgressBar *bar;
    };

    Fact addFact(QGridLayout *grid, int at, const QString &name);
    void showUse(const Fact &fact, std::optional<std::int64_t> used, std::optional<std::int64_t> limit);
    bool isTesting() const { return m_connection && m_connection->isRunning(); }
    void say(const QString &words, const QString &level);

    std::string m_name;
    ElidedLabel *m_title;
    ElidedLabel *m_place;
    PillLabel *m_state;
    Fact m_requests;
    Fact m_tokens;
    Fact m_errors;
    Fact m_latency;
    Fact m_inFlight;
    Fact m_spent;
    ElidedLabel *m_note;
    QPushButton *m_test;
    QPushButton *m_circuit;
    std::unique_ptr<ConnectionTest> m_connection; // made for the first test
    bool m_wasTested = false;                     // and what came of it is shown
};

} // namespace infermux
