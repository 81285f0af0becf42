#include "TextCheck.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <controls/ElidedLabel.h>
#include <controls/FactDelegate.h>
#include <shell/Theme.h>

using namespace infermux;

namespace {

const QString longText = QStringLiteral("a text that is a good deal longer than its place");

QWidget *placed(QWidget *widget, QWidget &window, const QRect &place)
{
    widget->setParent(&window);
    widget->setGeometry(place);
    widget->show();
    return widget;
}

} // namespace

/// The judge of the gallery, on windows that are right and on windows that are wrong.
class TestTextCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }

    void whatFitsIsRight()
    {
        QWidget window;
        window.resize(400, 200);
        placed(new QLabel(QStringLiteral("short")), window, {10, 10, 100, 20});
        placed(new QPushButton(QStringLiteral("Go on…")), window, {10, 40, 100, 30});
        placed(new ElidedLabel(longText), window, {10, 80, 100, 20});
        window.show();
        QCOMPARE(textFaults(window), QStringList());
    }

    void textBeyondItsWidget_data()
    {
        QTest::addColumn<QWidget *>("widget");
        QTest::addColumn<QRect>("place");
        QTest::newRow("label, too narrow") << static_cast<QWidget *>(new QLabel(longText)) << QRect(10, 10, 60, 20);
        QTest::newRow("label, too low") << static_cast<QWidget *>(new QLabel(longText)) << QRect(10, 10, 350, 6);
        QTest::newRow("button") << static_cast<QWidget *>(new QPushButton(longText)) << QRect(10, 10, 60, 30);
        QTest::newRow("at the window's edge")
            << static_cast<QWidget *>(new QLabel(QStringLiteral("edge"))) << QRect(390, 10, 100, 20);
    }
    void textBeyondItsWidget()
    {
        QFETCH(QWidget *, widget);
        QFETCH(QRect, place);
        QWidget window;
        window.resize(400, 200);
        placed(widget, window, place);
        window.show();
        const QStringList faults = textFaults(window);
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults[0].startsWith(QLatin1String("cut off")), qPrintable(faults[0]));
    }

    /// What scrolls up and down is no excuse for what is cut at the side.
    void textBeyondItsWidgetInAScrollArea()
    {
        QScrollArea area;
        auto *inside = new QWidget;
        inside->setMinimumSize(200, 600);
        placed(new QLabel(longText), *inside, {10, 10, 60, 20});
        area.setWidget(inside);
        area.resize(400, 200);
        area.show();
        const QStringList faults = textFaults(area);
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults[0].startsWith(QLatin1String("cut off")), qPrintable(faults[0]));
    }

    void textOverText()
    {
        QWidget window;
        window.resize(400, 200);
        placed(new QLabel(QStringLiteral("one thing")), window, {10, 10, 100, 20});
        placed(new QLabel(QStringLiteral("another")), window, {30, 12, 100, 20});
        window.show();
        const QStringList faults = textFaults(window);
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults[0].startsWith(QLatin1String("over")), qPrintable(faults[0]));
    }

    /// Names may be cut short in a table, figures and its head may not.
    void figuresAreNeverCutShort()
    {
        QTableView view;
        QStandardItemModel model(1, 2);
        model.setData(model.index(0, 0), longText);
        model.setData(model.index(0, 1), QStringLiteral("1,234,567,890.12"));
        model.setData(model.index(0, 1), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        view.setModel(&model);
        view.setItemDelegate(new FactDelegate(&view));
        view.setColumnWidth(0, 80);
        view.setColumnWidth(1, 160);
        view.resize(400, 120);
        view.show();
        QCOMPARE(textFaults(view), QStringList());
        view.setColumnWidth(1, 60);
        const QStringList faults = textFaults(view);
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults[0].startsWith(QLatin1String("cut short")), qPrintable(faults[0]));
    }
};

QTEST_MAIN(TestTextCheck)
#include "TestTextCheck.moc"
