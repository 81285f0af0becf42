#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace infermux {

/// A provider on this computer: lists its models, answers chats, and keeps what it was asked.
class FakeProvider : public QTcpServer
{
public:
    explicit FakeProvider(QByteArray models = R"({"data":[{"id":"alpha"},{"id":"beta"},{"id":"gamma"}]})")
        : m_models(std::move(models))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(socket); });
        });
    }

    std::string url() const { return "http://127.0.0.1:" + std::to_string(serverPort()) + "/v1"; }
    QByteArray asked; ///< every request's head and body, one after the other
    bool isSilent = false;
    bool isEndless = false;
    int status = 200;

private:
    void answer(QTcpSocket *socket)
    {
        const QByteArray request = socket->readAll();
        asked += request;
        if (isSilent)
            return;
        if (isEndless) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
            connect(socket, &QTcpSocket::bytesWritten, socket, [socket] {
                if (socket->bytesToWrite() == 0)
                    socket->write(QByteArray(1 << 20, 'x'));
            });
            return;
        }
        const bool isChat = request.startsWith("POST");
        const QByteArray chat =
            R"({"id":"1","object":"chat.completion","created":1,"model":"alpha","choices":[{"index":0,)"
            R"("message":{"role":"assistant","content":"hi"},"finish_reason":"stop"}],)"
            R"("usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}})";
        const QByteArray refusal = R"({"error":{"message":"no such key"}})";
        const QByteArray body = status != 200 ? refusal : isChat ? chat : m_models;
        socket->write("HTTP/1.1 " + QByteArray::number(status)
                      + " X\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
                      + "\r\n\r\n" + body);
    }

    QByteArray m_models;
};

} // namespace infermux
