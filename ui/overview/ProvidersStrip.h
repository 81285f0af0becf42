#pragma once

#include "shell/Theme.h"

#include <gateway/GatewaySnapshot.h>

#include <QFrame>

#include <vector>

class QLabel;
class QHBoxLayout;

namespace infermux {

/// Each provider in a few words: up or not, its circuit, its 95th percentile.
class ProvidersStrip : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProvidersStrip)

public:
    explicit ProvidersStrip(QWidget *parent = nullptr);

    void showSnapshot(const GatewaySnapshot &snapshot);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Chip
    {
        QWidget *widget;
        QLabel *name;
        QLabel *state;
        QColor Theme::*color; ///< of the dot, in whatever theme it is painted
    };

    Chip addChip();

    QHBoxLayout *m_layout;
    std::vector<Chip> m_chips;
};

} // namespace infermux
