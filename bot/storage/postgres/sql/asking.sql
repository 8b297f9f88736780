-- name: questions_asked
select (at at time zone 'UTC')::date, doc ->> 'outcome', doc ->> 'article', count(*) from questions where at >= %(since)s
group by 1, 2, 3

-- name: feedback_on
select doc from feedback where question = any(%(questions)s) order by at desc

-- name: forget_shown
delete from shown where place <= (select max(place) - %(most)s from shown)

-- name: shown
select doc from shown where key = %(key)s

-- name: count_refusal
insert into refusals (key, count) values (%(key)s, 1) on conflict (key) do update set count = refusals.count + 1

-- name: refusals
select key, count from refusals

-- A question that nobody has sorted yet, or whose gap was served before it was asked again.
-- name: note_unsorted
insert into unsorted (question)
select questions.key from questions
left join gap_questions on gap_questions.question = questions.key
left join gaps on gaps.key = gap_questions.gap
where questions.key = %(question)s
    and (gaps.key is null
        or gaps.state in ('answered', 'closed') and %(at)s > moment(gaps.doc -> 'steps' -> -1 ->> 'at'))
on conflict (question) do nothing

-- name: drop_unsorted
delete from unsorted where question = any(%(questions)s)

-- name: unsorted
select questions.doc, questions.at from (select question from unsorted order by place limit %(most)s) as first
join questions on questions.key = first.question
order by questions.at

-- name: gap_of
select gaps.doc from gap_questions join gaps on gaps.key = gap_questions.gap where gap_questions.question = %(question)s

-- name: gaps
select doc from gaps where state = any(%(states)s) and last >= %(since)s order by place

-- name: note_gap
insert into gap_questions (question, gap) select question, %(gap)s from unnest(%(questions)s::text[]) as question
on conflict (question) do update set gap = excluded.gap where gap_questions.gap <> excluded.gap

-- name: waiting
select doc from waiting order by since

-- name: waiting_for
select doc from waiting where question = any(%(questions)s) order by since

-- name: next_ticket_number
select nextval('ticket_numbers')

-- name: tickets
select doc from tickets where state = any(%(states)s) order by place

-- name: tickets_of
select doc from tickets where asker = %(asker)s order by place

-- name: tickets_untouched_since
select doc from tickets where asker <> '' and touched < %(moment)s and state <> all(%(waiting)s) order by place

-- name: tickets_about
select doc from tickets where about = %(about)s order by place

-- name: tickets_on
select doc from tickets where question = any(%(questions)s) and question <> '' and state <> 'withdrawn'
