#include <base/Log.h>
#include <base/UnixSignals.h>
#include <config/ConfigSource.h>
#include <config/Keychain.h>
#include <gateway/GatewayController.h>
#include <pricing/PriceList.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <shell/Desktop.h>
#include <shell/MainWindow.h>
#include <shell/SingleInstance.h>

#include <cstdio>

using namespace infermux;

namespace {

QByteArray resource(const QString &name)
{
    PriceList::builtIn(); // makes the resources known
    QFile file(QStringLiteral(":/infermux/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The configuration in the platform's folder; a commented one is put there at first run, which `isFirst` then says.
QString usualConfig(bool &isFirst)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    const QString path = folder.filePath(QStringLiteral("infermux.yml"));
    if (!QFile::exists(path) && folder.mkpath(QStringLiteral("."))) {
        QSaveFile starter(path);
        if (starter.open(QIODevice::WriteOnly)) {
            starter.write(resource(QStringLiteral("starter.yml")));
            isFirst = starter.commit();
        }
    }
    return path;
}

ConfigSource sourceFrom(const QCommandLineParser &parser, bool &isFirst)
{
    ConfigSource source;
    if (parser.isSet(QStringLiteral("demo"))) {
        source.text = resource(QStringLiteral("demo.yml")).toStdString();
        source.name = "demo (embedded)";
        source.overrides.ledgerPath = dataFolderLedger("demo.sqlite");
    } else {
        QString path = parser.value(QStringLiteral("config"));
        if (path.isEmpty())
            path = qEnvironmentVariable("INFERMUX_CONFIG");
        source.path = (path.isEmpty() ? usualConfig(isFirst) : path).toStdString();
        source.name = source.path;
        source.options.keychain = osKeychain();
    }
    if (parser.isSet(QStringLiteral("port")))
        source.overrides.listen = ListenAddress{"127.0.0.1", parser.value(QStringLiteral("port")).toUShort()};
    return source;
}

/// What a running instance can't become: said where the second was started.
void sayWhatIsNotTaken(const QCommandLineParser &parser)
{
    for (const char *option : {"config", "demo", "port"}) {
        if (parser.isSet(QLatin1String(option)))
            std::fprintf(stderr, "infermux runs already and goes on as it is; quit it first to start it with --%s\n",
                         option);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("infermux"));
    QApplication::setApplicationVersion(QStringLiteral(INFERMUX_VERSION));
    QApplication::setQuitOnLastWindowClosed(false);

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::tr("Control panel with an LLM gateway inside"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{QStringLiteral("config"), QApplication::tr("Configuration file."), QStringLiteral("file")},
                       {QStringLiteral("demo"), QApplication::tr("Serve the embedded demo provider.")},
                       {QStringLiteral("minimized"), QApplication::tr("Start in the tray, without the window.")},
                       {QStringLiteral("port"), QApplication::tr("Port to listen on."), QStringLiteral("port")}});
    parser.process(application);

    SingleInstance instance;
    if (instance.handOver(application.arguments())) {
        sayWhatIsNotTaken(parser);
        return 0;
    }
    instance.listen();

    bool isFirst = false;
    GatewayController controller(sourceFrom(parser, isFirst),
                                 Secret(qEnvironmentVariable("INFERMUX_MANAGEMENT_TOKEN").toStdString()));
    Desktop desktop(application, controller);
    UnixSignals signals;
    const auto quit = [&controller] {
        QObject::connect(&controller, &GatewayController::stopped, qApp, &QApplication::quit);
        controller.stop(std::chrono::seconds{5});
    };
    QObject::connect(&desktop, &Desktop::quitAsked, &controller, quit);
    QObject::connect(&instance, &SingleInstance::startedAgain, &desktop, [&desktop](const QStringList &arguments) {
        if (!arguments.contains(QStringLiteral("--minimized")))
            desktop.raise();
    });
    QObject::connect(&signals, &UnixSignals::interrupted, &controller, quit);
    QObject::connect(&signals, &UnixSignals::terminated, &controller, quit);
    QObject::connect(&signals, &UnixSignals::hungUp, &controller, &GatewayController::reload);
    desktop.show(parser.isSet(QStringLiteral("minimized")));
    controller.start();
    if (parser.isSet(QStringLiteral("demo")))
        desktop.window().startDemo();
    else if (isFirst && desktop.window().isVisible())
        desktop.window().offerFirstSteps();
    const int result = QApplication::exec();
    Log::instance().flush();
    return result;
}
