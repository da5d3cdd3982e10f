// SPDX-License-Identifier: Apache-2.0
#include "server/gatherer.h"

#include <QTest>

#include <deque>

using namespace doorstep::server;

/// Which requests are answered together. The workers are played: their tasks run when the test says so.
class GathererTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tasks.clear();
        m_sizes.clear();
        m_answers.clear();
        m_requests.clear();
    }

    void handsALoneRequestOverAtOnce()
    {
        Gatherer gatherer = made();
        ask(gatherer, "a");
        QCOMPARE(m_tasks.size(), 1u);
        runAll();
        QCOMPARE(m_sizes, std::vector<size_t>{1});
        QCOMPARE(m_answers, (QMap<QByteArray, QByteArray>{{"a", "a"}}));
        ask(gatherer, "b"); // and again after a rest
        runAll();
        QCOMPARE(m_sizes, (std::vector<size_t>{1, 1}));
        QCOMPARE(m_answers.size(), 2);
    }

    void answersTogetherWhatCameMeanwhile()
    {
        Gatherer gatherer = made();
        for (const char *name : {"a", "b", "c"})
            ask(gatherer, name);
        QCOMPARE(m_tasks.size(), 1u); // one worker, however many wait
        m_meanwhile = [&] {
            ask(gatherer, "d");
            ask(gatherer, "e");
        };
        runAll();
        QCOMPARE(m_sizes, (std::vector<size_t>{3, 2}));
        for (const char *name : {"a", "b", "c", "d", "e"})
            QCOMPARE(m_answers.value(name), QByteArray(name)); // each its own
    }

    void takesNoMoreThanItsMostAndASecondWorkerWhereOneCannotKeepUp()
    {
        Gatherer gatherer = made();
        for (size_t i = 0; i < 3 * Gatherer::most; ++i)
            ask(gatherer, QByteArray::number(qulonglong(i)));
        QCOMPARE(m_tasks.size(), size_t(Gatherer::workersAtMost));
        runAll();
        QCOMPARE(m_sizes, std::vector<size_t>(3, Gatherer::most));
        QCOMPARE(m_answers.size(), qsizetype(3 * Gatherer::most));
    }

    void letsNobodyWaitForTheWorkOfAnother()
    {
        Gatherer gatherer = made();
        ask(gatherer, "long a");
        ask(gatherer, "b");
        runOne();
        QCOMPARE(m_answers.keys(), QList<QByteArray>{"b"});
        runAll();
        QCOMPARE(m_answers.value("long a"), QByteArray("long a"));
    }

    void letsGoOfWhatStillWaits()
    {
        Gatherer gatherer = made();
        ask(gatherer, "a");
        gatherer.clear();
        runAll();
        QVERIFY(m_answers.isEmpty() && m_sizes.empty());
    }

private:
    [[nodiscard]] Gatherer made()
    {
        return {[this](Gatherer::Task task) { m_tasks.push_back(std::move(task)); },
            [this](std::span<const HttpRequest *const> requests) {
                m_sizes.push_back(requests.size());
                if (auto meanwhile = std::exchange(m_meanwhile, nullptr))
                    meanwhile();
                std::vector<Begun> begun;
                for (const HttpRequest *request : requests) {
                    const HttpResponse response{200, request->body};
                    if (request->body.startsWith("long"))
                        begun.emplace_back([response] { return Answer(response); });
                    else
                        begun.emplace_back(Answer(response));
                }
                return begun;
            }};
    }
    void ask(Gatherer &gatherer, const QByteArray &name)
    {
        m_requests.push_back({{}, name});
        gatherer.add(m_requests.back(), [this, name](Answer answer) {
            QVERIFY(!m_answers.contains(name)); // once
            m_answers.insert(name, std::get<HttpResponse>(answer).body);
        });
    }
    void runOne()
    {
        const Gatherer::Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        task();
    }
    void runAll()
    {
        while (!m_tasks.empty())
            runOne();
    }

    std::deque<Gatherer::Task> m_tasks;
    std::deque<HttpRequest> m_requests;
    std::vector<size_t> m_sizes;
    QMap<QByteArray, QByteArray> m_answers;
    std::function<void()> m_meanwhile;
};

QTEST_GUILESS_MAIN(GathererTest)
#include "gatherertest.moc"
