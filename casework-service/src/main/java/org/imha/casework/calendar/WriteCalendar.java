package org.imha.casework.calendar;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.calendar.CalendarEntry;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Summary;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;

/** Entries as iCalendar. The same entries give the same text, so that a programme that asks again need not read it. */
@ApplicationScoped
class WriteCalendar {

    private static final String PRODUCT = "-//Office//Due dates//EN";
    private static final String HOST = "@calendar.invalid";

    private final CalendarConfig config;

    WriteCalendar(CalendarConfig config) {
        this.config = config;
    }

    String write(List<CalendarEntry> entries) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.addExperimentalProperty("X-WR-CALNAME", "Due dates");
        calendar.setRefreshInterval(Duration.builder().hours(1).build());
        entries.stream().map(this::event).forEach(calendar::addEvent);
        return Biweekly.write(calendar).go();
    }

    private VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent();
        event.setUid(entry.id() + HOST);
        event.setDateTimeStamp(Date.from(entry.writtenAt()));
        event.setSequence((int) entry.revision());
        Summary title = event.setSummary(entry.label().word() + ": " + entry.reference());
        event.setUrl(config.signInUrl().toString());
        if (entry.from() == null) {
            event.setDateStart(new DateStart(day(entry.on())));
            event.setDateEnd(new DateEnd(day(entry.on().plusDays(1))));
            event.setTransparency(Transparency.transparent());
        } else {
            event.setDateStart(Date.from(entry.from()));
            event.setDateEnd(Date.from(entry.until()));
        }
        entry.remindDaysBefore().forEach(days -> event.addAlarm(VAlarm.display(before(days), title.getValue())));
        return event;
    }

    /** Of no time zone: a day is the same day wherever the phone is. */
    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static Trigger before(int days) {
        return new Trigger(Duration.builder().prior(true).days(days).build(), Related.START);
    }
}
