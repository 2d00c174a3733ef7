"""The two charts of a speaker; beside another one both have the same months, sources and scale."""

from collections.abc import Mapping

from viewer.gui.chart_data import Bar, ChartData, Month, Shape, month_bars
from viewer.library.speaker import SpeakerPage
from viewer.wording import counted, words

MOST_MONTHS = 120
"""In the chart: what is older is counted in the totals."""
MOST_OUTLETS = 8


def month_chart(
    page: SpeakerPage, name: str, source: str, beside: SpeakerPage | None = None
) -> ChartData:
    """The quotations of each month; `name` is that of the speaker, `source` stands below."""
    unit, title = words("Quotations"), words("{name}: quotations by month")
    own, other = _by_month(page), _by_month(beside) if beside else {}
    known = {*own, *other}
    if not own:
        return ChartData(title.format(name=name), unit, Shape.MONTHS, (), source=source)
    last = max(known)
    first = max(min(known), _before(last, MOST_MONTHS - 1))
    if min(known) < first:
        title = words("{name}: quotations by month, in the last ten years of them")
    bars = month_bars(own, first, last)
    scale, told = 0, ""
    if beside is not None and other:
        scale = max(count for counts in (own, other) for at, count in counts.items() if at >= first)
        told = counted(
            "Same months and scale as {name}: the full height is 1 quotation.",
            "Same months and scale as {name}: the full height is {count} quotations.",
            scale,
        ).format(name=beside.speaker.name)
    return ChartData(
        title.format(name=name),
        unit,
        Shape.MONTHS,
        bars,
        scale=scale,
        scale_told=told,
        source=source,
    )


def outlet_chart(
    page: SpeakerPage, name: str, source: str, beside: SpeakerPage | None = None
) -> ChartData:
    """The quotations in each source; of two speakers those in which both together say most."""
    title = words("{name}: quotations by source")
    own = {share.label: share.quotations for share in page.outlets}
    other = {share.label: share.quotations for share in beside.outlets} if beside else {}
    both = {label: own.get(label, 0) + other.get(label, 0) for label in {*own, *other}}
    shown = sorted(both, key=lambda label: (-both[label], label))[:MOST_OUTLETS]
    if len(shown) < len(both):
        title = (
            words("{name}: quotations by source, the {count} with the most of both")
            if beside
            else words("{name}: quotations by source, the {count} with the most")
        )
    bars = tuple(Bar(label or words("No source"), own.get(label, 0)) for label in shown)
    scale, told = 0, ""
    if beside is not None and shown:
        scale = max(max(own.get(label, 0), other.get(label, 0)) for label in shown)
        told = counted(
            "Same sources and scale as {name}: the full length is 1 quotation.",
            "Same sources and scale as {name}: the full length is {count} quotations.",
            scale,
        ).format(name=beside.speaker.name)
    return ChartData(
        title.format(name=name, count=MOST_OUTLETS),
        words("Quotations"),
        Shape.NAMES,
        bars,
        scale=scale,
        scale_told=told,
        source=source,
    )


def _by_month(page: SpeakerPage) -> Mapping[Month, int]:
    return {
        (int(share.label[:4]), int(share.label[5:])): share.quotations
        for share in page.months
        if share.label
    }


def _before(month: Month, months: int) -> Month:
    """The month so many months before another."""
    whole = month[0] * 12 + month[1] - 1 - months
    return whole // 12, whole % 12 + 1
