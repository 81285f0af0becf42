#pragma once

#include <gateway/GatewayController.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMouseEvent>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <editing/ConfigEditing.h>
#include <shell/MainWindow.h>
#include <shell/Theme.h>

#include <memory>
#include <optional>

namespace infermux {

constexpr int patience = 20'000; // milliseconds

/// A gateway on a file with a window over it, as a person has them: what the tests of the editors begin with.
template<typename PageType>
class EditorHouse
{
public:
    explicit EditorHouse(const QByteArray &file, int page)
    {
        write(file);
        ConfigSource source;
        source.path = source.name = m_path.toStdString();
        source.overrides.ledgerPath = m_folder.filePath(QStringLiteral("ledger.sqlite")).toStdString();
        controller = std::make_unique<GatewayController>(source, Secret());
        window = std::make_unique<MainWindow>(*controller);
        window->show();
        controller->start();
        window->goTo(page);
    }

    PageType &page() const { return *window->template findChild<PageType *>(); }
    ConfigEditing &editing() const { return *window->template findChild<ConfigEditing *>(); }
    bool serves() const
    {
        return editing().isReady() && controller->snapshot()->state == GatewaySnapshot::State::Serving;
    }
    QString folder() const { return m_folder.path(); }
    QString path() const { return m_path; }
    QByteArray read() const
    {
        QFile there(m_path);
        return there.open(QIODevice::ReadOnly) ? there.readAll() : QByteArray();
    }
    void write(const QByteArray &file) const
    {
        QFile written(m_path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(file);
    }

    template<typename Widget>
    Widget *named(const QString &name, QWidget *in = nullptr) const
    {
        for (Widget *found : (in ? in : &page())->template findChildren<Widget *>()) {
            if (found->accessibleName() == name)
                return found;
        }
        return nullptr;
    }
    /// A button by its text or its name.
    QPushButton *button(const QString &text, QWidget *in = nullptr) const
    {
        for (QPushButton *found : (in ? in : &page())->template findChildren<QPushButton *>()) {
            if (found->text() == text || found->accessibleName() == text)
                return found;
        }
        return nullptr;
    }
    /// Writes the draft, and waits until the gateway has gone over to it.
    void save() const
    {
        const UtcTime before = controller->snapshot()->configLoadedAt;
        QVERIFY2(editing().draft().isValid(), qPrintable(mistakes()));
        button(QStringLiteral("Save and apply"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!editing().isSaving() && !editing().draft().isChanged(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(controller->snapshot()->configLoadedAt != before, patience);
    }
    QString mistakes() const
    {
        QStringList words;
        for (const Diagnostic &diagnostic : editing().draft().loaded().diagnostics)
            words.append(QString::fromStdString(diagnostic.toString("draft")));
        return words.join(QLatin1Char('\n'));
    }

    std::unique_ptr<QNetworkReply> start(const QByteArray &caller, const QByteArray &body)
    {
        QNetworkRequest request(
            QUrl(QString::fromStdString(controller->snapshot()->address) + QStringLiteral("/v1/chat/completions")));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        request.setRawHeader("X-Infermux-Caller", caller);
        return std::unique_ptr<QNetworkReply>(m_network.post(request, body));
    }
    std::unique_ptr<QNetworkReply> ask(const QByteArray &caller, const QByteArray &model)
    {
        auto reply =
            start(caller, R"({"model":")" + model + R"(","max_tokens":2,"messages":[{"role":"user","content":"hi"}]})");
        waitFor(*reply);
        return reply;
    }
    /// To the management API.
    std::unique_ptr<QNetworkReply> put(const QString &path, const QByteArray &body)
    {
        QNetworkRequest request(QUrl(QString::fromStdString(controller->snapshot()->address) + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        std::unique_ptr<QNetworkReply> reply(m_network.put(request, body));
        waitFor(*reply);
        return reply;
    }
    static void waitFor(const QNetworkReply &reply)
    {
        for (int i = 0; i < patience / 10 && !reply.isFinished(); ++i)
            QTest::qWait(10);
    }
    static int statusOf(const QNetworkReply &reply)
    {
        return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    std::unique_ptr<GatewayController> controller;
    std::unique_ptr<MainWindow> window;

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("infermux.yml"));
    QNetworkAccessManager m_network;
};

/// A mouse pressed at one place, moved to another in steps, and let go.
inline void dragMouse(QWidget *widget, const QPoint &from, const QPoint &to)
{
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    constexpr int steps = 6;
    for (int i = 1; i <= steps; ++i) {
        const QPoint at = from + (to - from) * i / steps;
        QMouseEvent move(QEvent::MouseMove, QPointF(at), widget->mapToGlobal(QPointF(at)), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
}

} // namespace infermux
