#pragma once

#include "ApiError.h"

#include <http/ResponseWriter.h>

#include <utility>

namespace infermux {

/// The caller of `POST /_infermux/reload` waits here until the file was read.
class PendingReload : public ResponseObserver
{
public:
    explicit PendingReload(ResponseWriter &writer) { add(writer); }
    ~PendingReload() override
    {
        if (m_writer)
            m_writer->setObserver(nullptr);
    }
    Q_DISABLE_COPY_MOVE(PendingReload)
    void add(ResponseWriter &writer)
    {
        if (m_writer)
            std::exchange(m_writer, nullptr)
                ->send(apiError(503, "no_healthy_providers", "another reload was asked for"));
        m_writer = &writer;
        writer.setObserver(this);
    }
    void answer(HttpResponse response)
    {
        if (m_writer)
            std::exchange(m_writer, nullptr)->send(std::move(response));
    }
    void onDrained() override {}
    void onCallerGone() override { m_writer = nullptr; }

private:
    ResponseWriter *m_writer = nullptr;
};

} // namespace infermux
