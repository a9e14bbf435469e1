package dev.hushnote.schedule.mapping;

import java.util.Map;

/// The names of roles, the most telling first, separated by commas. A name may stand for several roles; values decide.
final class RoleWords {

    static final Map<Role, String> ALL = Map.ofEntries(
            Map.entry(Role.ID, """
                id, session id, talk id, event id, guid, uuid, uid, _id, code, sys.id, key, slug, nid, no,
                번호, 아이디, 세션 번호, 識別子, 番号, 编号, 編號\
                """),
            Map.entry(Role.TITLE, """
                title, session title, talk title, presentation title, name, session name, talk name, subject,
                topic, headline, heading, presentation, lecture, talk, session, summary, activity, what, label,
                event, item, titre, intitulé, conférence, titel, vortrag, vortragstitel, thema, título, charla,
                ponencia, palestra, titolo, intervento,
                제목, 세션 제목, 세션명, 발표 제목, 강연 제목, 강연명, 발표명, 주제, 발표 주제, 강연 주제, 타이틀, 프로그램명, 세션, 강연, 프로그램, 발표, 내용,
                タイトル, 題名, 演題, 題目, 講演タイトル, 発表タイトル, セッション名, セッション, 講演, 講演名, 発表, プログラム,
                标题, 標題, 题目, 主题, 主題, 議程, 议题, 議題, 演讲题目, 議程名稱\
                """),
            Map.entry(Role.DATE, """
                date, day, session date, event date, start date, start day, conference day, day of, jour, datum,
                tag, día, dia, fecha, data, giorno, 날짜, 일자, 요일, 발표일, 日付, 開催日, 日にち, 日, 曜日, 日期, 天\
                """),
            Map.entry(Role.START, """
                start, start time, starts at, start at, start datetime, start date time, start timestamp, begin,
                begins at, begin time, begin at, begins, begin date, starts, stime, time start, time from,
                timestart, dtstart, from, from time, start hour, start utc, start local, start date, time,
                time slot, slot, hour, when, times, datetime, timestamp, at, scheduled at, scheduled time, scheduled
                start, planned start, day time, date, début, heure début, heure de début, heure, horaire, de,
                beginn, anfang, startzeit, uhrzeit, zeit, von, inicio, início, hora inicio, hora de inicio,
                hora, horario, desde, inizio, ora inizio, ora, orario, dalle,
                시작, 시작 시간, 시작 시각, 시작일시, 시간, 시각, 일시, 발표 시간, 시간대, 開始, 開始時間, 開始時刻, 開始日時, 時間, 時刻, 日時, 時間帯,
                开始, 开始时间, 时间, 開始時間, 起始时间\
                """),
            Map.entry(Role.END, """
                end, end time, ends at, end at, end datetime, end date time, end timestamp, ends, etime, time end,
                time to, timeend, dtend, to, to time, until, till, finish, finish time, finishes at, stop,
                stop time, end hour, end utc, end local, end date, close, fin, heure fin, heure de fin, à, ende,
                endzeit, bis, hora fin, hora de fin, hasta, fim, fine, ora fine, alle,
                종료, 끝, 마침, 종료 시간, 종료 시각, 종료일시, 終了, 終了時間, 終了時刻, 終了日時, 结束, 结束时间, 結束, 結束時間\
                """),
            Map.entry(Role.DURATION, """
                duration, duration minutes, duration min, duration in minutes, length, length minutes, length in
                minutes, length min, minutes, mins, min, lasts, session length, talk length, durée, dauer, länge,
                duración, duração, durata, 소요 시간, 소요시간, 길이, 발표 길이, 분, 所要時間, 発表時間, 分, 时长, 時長\
                """),
            Map.entry(Role.ROOM, """
                room, room name, room id, session room, rooms, room title, location, location name, hall, venue,
                venue name, place, stage, auditorium, room label, location id, venue id, stage id, place id,
                hall id, microlocation, theater, theatre, where, space, salle, lieu, amphi, raum, saal, ort, bühne, hörsaal,
                sala, lugar, aula, escenario, local, palco, luogo,
                장소, 발표장, 발표 장소, 회의실, 강의실, 강연장, 홀, 룸, 위치, 방, 会場, 部屋, ルーム, 場所, ホール, 会議室,
                房间, 教室, 會議室, 会议室, 地点, 地點, 场地, 場地, 會場\
                """),
            Map.entry(Role.TRACK, """
                track, track name, track title, track id, tracks, session track, category, category name,
                category id, main category, stream, stream id, theme, theme id, strand, domain, section,
                topic area, piste, parcours, thème, catégorie, kategorie, themenbereich, strang, categoría,
                categoria, área, pista, trilha, traccia, 트랙, 분야, 카테고리, 구분, 분류, トラック, カテゴリ, カテゴリー, 分野, 分類,
                轨道, 類別, 类别, 分类, 議程軌\
                """),
            Map.entry(Role.SPEAKERS, """
                speakers, speaker, speaker name, speaker names, speaker ids, speaker id, presenters, presenter,
                presenter name, presenters names, presented by, presenter ids, persons, person ids, people,
                person, authors, author, author name, by, who, instructors, instructor, lecturers, lecturer,
                panelists, panellists, panelist, hosts, host, facilitators, facilitator, trainer, trainers,
                contributors, moderator, users, intervenants, intervenant, orateurs, orateur, conférenciers,
                conférencier, sprecher, referent, referenten, referentin, vortragende, vortragender, ponente,
                ponentes, oradores, orador, palestrantes, palestrante, conferenciante, relatore, relatori,
                연사, 발표자, 강연자, 강연자명, 연사명, 발표자명, 스피커, 강사, 진행자, 登壇者, 講演者, 発表者, スピーカー, 講師, 氏名,
                讲者, 講者, 演讲者, 演講者, 嘉宾, 主講人, 主讲人, 分享人\
                """),
            Map.entry(Role.AFFILIATION, """
                company, affiliation, affiliations, organization, organisation, speaker company, employer,
                institution, institute, org, company name, speaker affiliation, société, entreprise, firma,
                unternehmen, empresa, azienda, compañía, 소속, 회사, 기관, 회사명, 소속 기관, 所属, 会社, 会社名, 公司, 单位, 單位\
                """),
            Map.entry(Role.ABSTRACT, """
                abstract, description, session description, talk description, descriptions, body, content,
                contents, summary, abstract text, abstract html, description html, description md, details,
                detail, text, synopsis, overview, outline, about, long description, short description, body text,
                excerpt, intro, notes, note, résumé, contenu, beschreibung, zusammenfassung, inhalt, descripción,
                resumen, descrição, resumo, descrizione,
                초록, 설명, 내용, 세션 설명, 발표 내용, 세션 소개, 소개, 개요, 요약, 상세, 概要, 説明, 内容, 詳細, 紹介,
                简介, 簡介, 介紹, 介绍, 摘要, 描述, 說明\
                """),
            Map.entry(Role.KIND, """
                type, session type, kind, event type, talk type, format, session format, talk format, activity
                type, item type, entry type, type name, is break, break, is service session, is service, service,
                is plenum session, art, veranstaltungsart, tipo, 유형, 종류, 형식, 세션 유형, 세션 종류, 種別, 種類, タイプ, 形式,
                类型, 類型\
                """),
            Map.entry(Role.LANGUAGE, """
                language, lang, language id, language code, spoken language, session language, talk language,
                locale, langue, sprache, idioma, lingua, 언어, 발표 언어, 言語, 発表言語, 语言, 語言\
                """),
            Map.entry(Role.RECORDED, """
                recorded, recording, is recorded, will be recorded, has recording, record, recordable,
                do not record, no recording, not recorded, record optout, 녹화, 촬영, 録画, 録画可否, 录像, 錄影\
                """),
            Map.entry(Role.VIDEO, """
                video, video url, video link, movie url, movie, youtube, youtube url, youtube link, recording url,
                recording link, recording uri, vimeo, video uri, 영상, 동영상, 다시보기, 動画, 動画url, ビデオ, 视频, 影片\
                """),
            Map.entry(Role.SLIDES, """
                slides, slides url, slide url, slides link, slide, presentation url, presentation link, deck,
                slide deck, deck url, speakerdeck, slideshare, materials, folien, diapos, 자료, 발표 자료, 슬라이드, 資料,
                発表資料, スライド, 投影片, 簡報, 幻灯片\
                """),
            Map.entry(Role.STANDING, """
                status, session status, state, standing, is cancelled, is canceled, cancelled, canceled,
                is accepted, confirmed, statut, estado, stato, 상태, 진행 여부, 状態, ステータス, 状态, 狀態\
                """),
            Map.entry(Role.URL, """
                url, link, session url, session link, event url, permalink, web url, website, page, href, html
                url, public url, uri, lien, enlace, 링크, 주소, 페이지, リンク, 链接, 連結\
                """));

    private RoleWords() {}
}
