// The window measured from inside: bench-window --config FILE [--idle SECONDS] [--load SECONDS [--block SECONDS]].
// Prints a JSON line for each thing that happened, with the monotonic clock in milliseconds: when it was painted and
// served, how long each page took to be painted and to be filled, what an idle window costs, and how even its frames
// were while somebody else put load on the gateway. `--block` stops the GUI's thread for that long in the middle of it.
#include <config/ConfigSource.h>
#include <gateway/GatewayController.h>
#include <pricing/PricingPage.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <budgets/BudgetsPage.h>
#include <overview/CostChart.h>
#include <overview/OverviewPage.h>
#include <reports/ReportsPage.h>
#include <shell/Desktop.h>
#include <shell/MainWindow.h>
#include <shell/Theme.h>
#include <time.h>
#include <traffic/TrafficPage.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <functional>
#include <sstream>
#include <thread>
#include <vector>

using namespace infermux;

namespace {

constexpr int patienceMs = 30'000;
constexpr int framesPerSecond = 60;
constexpr double slowest = 1000.0 / 30;
constexpr std::chrono::milliseconds pageEvery{3000};

double now()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

bool waitFor(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < patienceMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
    return condition();
}

/// User and system time of a thread of this process, in seconds; 0: of all of them.
double cpuSeconds(int thread)
{
    const std::string path = thread ? "/proc/self/task/" + std::to_string(thread) + "/stat" : "/proc/self/stat";
    std::ifstream file(path);
    std::string text((std::istreambuf_iterator<char>(file)), {});
    std::istringstream fields(text.substr(text.rfind(')') + 2));
    std::string skipped;
    for (int i = 0; i < 11; ++i)
        fields >> skipped;
    double user = 0;
    double system = 0;
    fields >> user >> system;
    return (user + system) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double memoryMiB()
{
    std::ifstream file("/proc/self/status");
    for (std::string line; std::getline(file, line);) {
        if (line.rfind("VmRSS:", 0) == 0)
            return std::stod(line.substr(6)) / 1024;
    }
    return 0;
}

/// Hears of the first painting of a widget.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget &widget)
        : m_widget(widget)
    {
        widget.installEventFilter(this);
    }
    double at() const { return m_at; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_widget && event->type() == QEvent::Paint && m_at == 0)
            m_at = now();
        return false;
    }

private:
    QWidget &m_widget;
    double m_at = 0;
};

/// What this thread computed so far.
double workedMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// A mark that wants to be painted sixty times a second, and when it was.
class FrameMeter : public QWidget
{
public:
    explicit FrameMeter(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        resize(4, 4);
        show();
        raise();
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, qOverload<>(&QWidget::update));
        m_timer.start(1000 / framesPerSecond);
    }
    std::vector<double> gaps;
    int ownSlow = 0; // frames that were late because this thread had so much to do, and not for want of a core

protected:
    void paintEvent(QPaintEvent *) override
    {
        const double at = now();
        const double worked = workedMs();
        if (m_last > 0) {
            gaps.push_back(at - m_last);
            ownSlow += worked - m_worked > slowest ? 1 : 0;
        }
        m_last = at;
        m_worked = worked;
        QPainter(this).fillRect(rect(), QColor(0x3B5BDB));
    }

private:
    QTimer m_timer;
    double m_last = 0;
    double m_worked = 0;
};

void measurePages(MainWindow &window)
{
    auto *overview = window.findChild<OverviewPage *>();
    auto *traffic = window.findChild<TrafficPage *>();
    auto *reports = window.findChild<ReportsPage *>();
    struct Visit
    {
        const char *name;
        MainWindow::Page page;
        std::function<bool()> isFilled;
    };
    // Pages that edit are made when they are first gone to: that is a part of it.
    const auto isThere = [] { return true; };
    const Visit visits[] = {
        {"traffic", MainWindow::Traffic, [&] { return traffic->findChild<QTableView *>()->model()->rowCount() > 0; }},
        {"reports", MainWindow::Reports, [&] { return reports->answer() != nullptr; }},
        {"overview", MainWindow::Overview, [&] { return overview->figures() && overview->chart().series().steps > 0; }},
        {"providers, first", MainWindow::Providers, isThere},
        {"routing, first", MainWindow::Routing, isThere},
        {"budgets, first", MainWindow::Budgets,
         [&] { return window.findChild<BudgetsPage *>()->figures() != nullptr; }},
        {"pricing, first", MainWindow::Pricing,
         [&] { return window.findChild<PricingPage *>()->effect().has_value(); }},
        {"settings, first", MainWindow::Settings, isThere},
        {"pricing, again", MainWindow::Pricing, isThere},
        {"routing, again", MainWindow::Routing, isThere},
        {"overview, again", MainWindow::Overview, isThere}};
    for (const Visit &visit : visits) {
        const double begin = now();
        window.goTo(visit.page);
        const FirstPaint paint(*window.findChild<QStackedWidget *>(QStringLiteral("pages"))->currentWidget());
        waitFor([&] { return paint.at() > 0; });
        const double painted = paint.at() - begin;
        waitFor(visit.isFilled);
        std::printf("{\"event\":\"page\",\"name\":\"%s\",\"painted\":%.1f,\"filled\":%.1f}\n", visit.name, painted,
                    now() - begin);
    }
    // There and back, so that what is measured next has nothing left to polish.
    for (const Theme::Mode mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        const double begin = now();
        Theme::apply(*qApp, mode);
        const FirstPaint paint(*window.findChild<QStackedWidget *>(QStringLiteral("pages"))->currentWidget());
        waitFor([&] { return paint.at() > 0; });
        std::printf("{\"event\":\"page\",\"name\":\"other theme\",\"painted\":%.1f,\"filled\":%.1f}\n",
                    paint.at() - begin, now() - begin);
    }
}

/// How many frames there were in the second that had the fewest.
int fewestInASecond(const std::vector<double> &gaps)
{
    std::size_t from = 0;
    std::size_t fewest = gaps.size();
    double span = 0;
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        span += gaps[i];
        while (span > 1000) {
            fewest = std::min(fewest, i - from);
            span -= gaps[from++];
        }
    }
    return static_cast<int>(fewest);
}

void runFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void measureIdle(int seconds)
{
    const double cpu = cpuSeconds(0);
    runFor(std::chrono::seconds{seconds});
    std::printf("{\"event\":\"idle\",\"cpu\":%.2f,\"memory\":%.1f}\n", (cpuSeconds(0) - cpu) / seconds * 100,
                memoryMiB());
}

/// Somebody goes from page to page, and scrolls.
void measureLoad(MainWindow &window, int seconds, int block)
{
    FrameMeter meter(&window);
    auto *table = window.findChild<TrafficPage *>()->findChild<QTableView *>();
    int turns = 0;
    QTimer turning;
    QObject::connect(&turning, &QTimer::timeout, &window, [&] {
        window.goTo(++turns % MainWindow::PageCount);
        table->verticalScrollBar()->setValue(turns * 10);
    });
    turning.start(pageEvery);
    if (block > 0)
        QTimer::singleShot(std::chrono::seconds{seconds} / 4, &window,
                           [block] { std::this_thread::sleep_for(std::chrono::seconds{block}); });
    const double cpu = cpuSeconds(getpid());
    runFor(std::chrono::seconds{seconds});
    std::vector<double> gaps = meter.gaps;
    std::sort(gaps.begin(), gaps.end());
    const auto at = [&gaps](double fraction) {
        const auto place = static_cast<std::size_t>(fraction * static_cast<double>(gaps.size()));
        return gaps.empty() ? 0 : gaps[std::min(gaps.size() - 1, place)];
    };
    const auto slow = std::count_if(gaps.begin(), gaps.end(), [](double gap) { return gap > slowest; });
    std::printf("{\"event\":\"load\",\"frames\":%zu,\"p50\":%.1f,\"p95\":%.1f,\"p99\":%.1f,\"max\":%.1f,\"slow\":%td,"
                "\"ownSlow\":%d,\"fewest\":%d,\"cpu\":%.1f,\"memory\":%.1f}\n",
                gaps.size(), at(0.5), at(0.95), at(0.99), at(1), slow, meter.ownSlow, fewestInASecond(meter.gaps),
                (cpuSeconds(getpid()) - cpu) / seconds * 100, memoryMiB());
}

} // namespace

int main(int argc, char **argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    QTemporaryDir home; // what the person at this machine keeps is not touched
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("config"), {}, QStringLiteral("file")},
                       {QStringLiteral("idle"), {}, QStringLiteral("seconds"), QStringLiteral("0")},
                       {QStringLiteral("load"), {}, QStringLiteral("seconds"), QStringLiteral("0")},
                       {QStringLiteral("block"), {}, QStringLiteral("seconds"), QStringLiteral("0")}});
    parser.process(application);
    const auto number = [&parser](const char *name) { return parser.value(QLatin1String(name)).toInt(); };

    ConfigSource source;
    source.path = source.name = parser.value(QStringLiteral("config")).toStdString();
    GatewayController controller(source, {});
    Desktop desktop(application, controller);
    MainWindow &window = desktop.window();
    double serving = 0;
    QObject::connect(&controller, &GatewayController::started, &application, [&serving] { serving = now(); });
    const FirstPaint paint(window);
    desktop.show(false);
    controller.start();
    if (!waitFor([&] { return serving > 0 && paint.at() > 0; }))
        return 1;
    std::printf("{\"event\":\"started\",\"painted\":%.1f,\"serving\":%.1f,\"address\":\"%s\"}\n", paint.at(), serving,
                controller.snapshot()->address.c_str());
    measurePages(window);
    if (const int seconds = number("idle"))
        measureIdle(seconds);
    std::printf("{\"event\":\"ready\"}\n");
    if (const int seconds = number("load"))
        measureLoad(window, seconds, number("block"));
    controller.stop(std::chrono::seconds{1});
    waitFor([&] { return controller.snapshot()->state == GatewaySnapshot::State::Stopped; });
    return 0;
}
