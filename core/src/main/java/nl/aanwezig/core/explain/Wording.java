package nl.aanwezig.core.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.measure.Measure;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.ClockHours;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.HalfDays;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.LessonHours;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.LessonWeek;
import nl.aanwezig.core.timeline.Window;

/**
 * Values as people write them in a language. Names of months and the like stand here and not in the JDK's locale data, which differs
 * between JDKs: the same findings give the same bytes everywhere.
 */
final class Wording {
    private static final int DECIMALS = 4;
    private static final int SHARE_DECIMALS = 2;
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final ImmutableMap<Language, ImmutableList<String>> MONTHS = ImmutableMap.of(
            Language.DUTCH,
            ImmutableList.of(
                    "januari",
                    "februari",
                    "maart",
                    "april",
                    "mei",
                    "juni",
                    "juli",
                    "augustus",
                    "september",
                    "oktober",
                    "november",
                    "december"),
            Language.ENGLISH,
            ImmutableList.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December"));

    private final Language language;

    Wording(Language language) {
        this.language = language;
    }

    String fill(Phrase phrase, Map<String, Object> values) {
        Matcher place = PLACE.matcher(phrase.in(language));
        StringBuilder text = new StringBuilder();
        while (place.find()) {
            Object value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("The sentence \"" + phrase.english() + "\" has no value for {"
                        + place.group(1) + "}.\nMaybe the finding names it otherwise.");
            }
            place.appendReplacement(text, Matcher.quoteReplacement(value(value)));
        }
        return place.appendTail(text).toString();
    }

    private String value(Object value) {
        if (value instanceof LocalDate date) {
            return date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
        }
        if (value instanceof DateSpan span) {
            return value(span.start()) + choose(" t/m ", " to ") + value(span.endInclusive());
        }
        if (value instanceof Amount amount) {
            return number(amount.value()) + " " + unit(amount);
        }
        if (value instanceof Share share) {
            return percent(share.percent()) + choose(" procent", " per cent");
        }
        if (value instanceof LessonHours hours) {
            return number(hours.value())
                    + choose(" lesuur", hours.value().equals(Ratio.ONE) ? " lesson hour" : " lesson hours");
        }
        if (value instanceof ClockHours hours) {
            return number(hours.value()) + choose(" uur", hours.value().equals(Ratio.ONE) ? " hour" : " hours");
        }
        if (value instanceof Days days) {
            return value(new Amount(days.value(), Unit.DAY));
        }
        if (value instanceof HalfDays halfDays) {
            return value(new Amount(halfDays.value(), Unit.HALF_DAY));
        }
        if (value instanceof Quantity<?> quantity) {
            return number(quantity.value());
        }
        if (value instanceof Ratio ratio) {
            return number(ratio);
        }
        if (value instanceof LessonWeek week) {
            return "week " + week.week() + choose(" van ", " of ") + week.weekYear();
        }
        if (value instanceof Window window) {
            return window(window);
        }
        if (value instanceof Figure<?> figure) {
            return figure(figure);
        }
        if (value instanceof Bound bound) {
            return bound(bound);
        }
        if (value instanceof Interval<?> interval) {
            return interval(interval);
        }
        if (value instanceof Counting counting) {
            return CountingWording.of(counting, language);
        }
        if (value instanceof Phrase phrase) {
            return phrase.in(language);
        }
        if (value instanceof Finding finding) {
            return finding.in(language);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::value).collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }

    private String interval(Interval<?> interval) {
        Optional<?> only = interval.low().map(Interval.Edge::limit);
        if (only.isPresent() && only.equals(interval.high().map(Interval.Edge::limit))) {
            return choose("precies ", "exactly ") + value(only.get());
        }
        Stream<String> low = interval.low().stream()
                .map(edge -> bound(edge.isIncluded() ? Bound.AT_LEAST : Bound.MORE_THAN) + " " + value(edge.limit()));
        Stream<String> high = interval.high().stream()
                .map(edge -> bound(edge.isIncluded() ? Bound.AT_MOST : Bound.LESS_THAN) + " " + value(edge.limit()));
        return interval.low().isEmpty() && interval.high().isEmpty()
                ? choose("wat dan ook", "whatever it is")
                : Stream.concat(low, high).collect(Collectors.joining(choose(" en ", " and ")));
    }

    private String figure(Figure<?> figure) {
        Measure<?> measure = figure.measure();
        return choose(measure.dutch(), measure.english())
                + " in "
                + window(figure.window())
                + figure.counting()
                        .map(counting -> choose(" (geteld: ", " (counting ") + value(counting) + ")")
                        .orElse("");
    }

    private String bound(Bound bound) {
        return switch (bound) {
            case AT_LEAST -> choose("ten minste", "at least");
            case MORE_THAN -> choose("meer dan", "more than");
            case AT_MOST -> choose("ten hoogste", "at most");
            case LESS_THAN -> choose("minder dan", "less than");
        };
    }

    /** Two decimals, and more where two would say a whole per cent that was not reached. */
    private String percent(Ratio percent) {
        Ratio shown = Ratio.parse(percent.display(SHARE_DECIMALS));
        boolean misleads = !shown.equals(percent) && shown.denominator().equals(BigInteger.ONE);
        return number(misleads ? percent : shown);
    }

    private String window(Window window) {
        if (window instanceof Window.WithinSchoolYear within) {
            return window(within.window()) + choose(" binnen één schooljaar", " within one school year");
        }
        if (window instanceof Window.LessonWeeks weeks) {
            return weeks.count() + choose(" opeenvolgende lesweken", " consecutive lesson weeks");
        }
        if (window instanceof Window.SchoolDays days) {
            return days.count() + choose(" opeenvolgende schooldagen", " consecutive school days");
        }
        if (window instanceof Window.CalendarDays days) {
            return days.count() + choose(" opeenvolgende dagen", " consecutive days");
        }
        if (window instanceof Window.Months months) {
            return months.count() + choose(" opeenvolgende maanden", " consecutive months");
        }
        if (window instanceof Window.IsoWeeks weeks) {
            return weeks.count() + choose(" opeenvolgende kalenderweken", " consecutive calendar weeks");
        }
        if (window instanceof Window.CalendarMonth) {
            return choose("deze kalendermaand", "this calendar month");
        }
        if (window instanceof Window.MonthOfYear month) {
            return monthName(month.month().getValue()) + choose(" van dit schooljaar", " of this school year");
        }
        if (window instanceof Window.Period period) {
            return choose("deze periode (", "this period (") + period.division() + ")";
        }
        if (window instanceof Window.Since since) {
            return choose("de tijd sinds \"", "the time since \"") + since.fact() + "\"";
        }
        if (window instanceof Window.Before before) {
            return window(before.window()) + choose(" tot \"", " up to \"") + before.fact() + "\"";
        }
        if (window instanceof Window.AllKnown) {
            return choose("alle bekende schooljaren", "all school years that are known");
        }
        return window instanceof Window.PreviousYear
                ? choose("het vorige schooljaar", "the school year before this one")
                : choose("dit schooljaar tot nu toe", "this school year so far");
    }

    private String month(LocalDate date) {
        return monthName(date.getMonthValue());
    }

    private String monthName(int month) {
        return MONTHS.getOrDefault(language, ImmutableList.of()).get(month - 1);
    }

    private String number(Ratio ratio) {
        String text = ratio.display(DECIMALS);
        return language == Language.DUTCH ? text.replace('.', ',') : text;
    }

    private String unit(Amount amount) {
        boolean one = amount.value().equals(Ratio.ONE);
        return switch (amount.unit()) {
            case DAY -> one ? choose("dag", "day") : choose("dagen", "days");
            case HALF_DAY -> one ? choose("dagdeel", "half day") : choose("dagdelen", "half days");
            case LESSON -> one ? choose("les", "lesson") : choose("lessen", "lessons");
        };
    }

    private String choose(String dutch, String english) {
        return language == Language.DUTCH ? dutch : english;
    }
}
