/// The folder of an invented conference on harbours.
let conferenceFiles: [(name: String, text: String)] = [
  (
    "meeting.toml",
    """
    title = "Spring Conference on Open Harbours"
    dates = ["2026-05-20", "2026-05-21"]
    timezone = "Europe/Lisbon"
    venue = "Harbour Hall"
    city = "Porto"
    convenors = ["Port Society"]

    [[aims]]
    kind = "aim"
    text = "Agree on a common table of tides."
    """
  ),
  (
    "institutions.csv",
    """
    id,name,other_names,kind,city,url
    hall,Harbour Hall,,venue,Porto,
    society,Port Society,,association,Porto,https://ports.example
    tidal,Tidal Institute,fr=Institut des marées,institute,Brest,
    ocean,东海海洋大学,en=East Sea Ocean University,university,上海,
    works,"Dredge, Dock & Sons",,enterprise,Rotterdam,
    """
  ),
  (
    "speakers.csv",
    """
    id,name,other_names,pinyin,position,institutions,email,biography
    ana,Ana Ribeiro,,,President,Port Society,ana@ports.example,
    asa,Åsa Öberg,,,Hydrographer,Tidal Institute,,Measures tides by night.
    benoit,Benoît Lefèvre,,,Head of Modelling,Tidal Institute,,
    dirk,Dirk van den Berg,,,Dredging Master,works,,
    jia,李嘉,en=LI Jia,Li Jia,教授,ocean,,
    lin,林晓梅,en=LIN Xiaomei,Lin Xiaomei,港口工程研究员,ocean,,
    zoe,Zoë Nkemelu,,,,,,
    """
  ),
  (
    "attendance.csv",
    """
    of,category,kind,declared,registered,present
    people,on site,,,140,121
    institutions,institutes,institute,4,,
    """
  ),
  (
    "agenda.csv",
    """
    id,day,start,end,title,kind,room,track,people,institutions,parent,abstract
    reg,2026-05-20,08:30,09:00,Registration,registration,Foyer,,,,,
    open,2026-05-20,09:00,09:30,Opening of the conference,plenary,Aula,,chair: ana,,,
    tides,2026-05-20,09:30,10:15,Reading the tides,talk,Aula,Water,speaker: asa; chair: ana,,,How a tide table is made.
    model,2026-05-20,09:30,10:15,Modèles de marée à haute résolution,talk,Room 2,Models,speaker: benoit,,,
    silt,2026-05-20,10:00,10:45,"Silt, sand and the cost of depth",talk,Aula,Water,speaker: dirk; chair: ana,,,
    coffee,2026-05-20,10:45,11:15,Coffee,break,Foyer,,,,,
    east,2026-05-20,11:15,12:00,东海港口的长期潮位观测与防洪调度,talk,Room 2,Water,speaker: jia; speaker: lin,,,
    panel,2026-05-21,09:00,10:30,Panel: whose water is it?,panel,Aula,,moderator: zoe,,,
    panel-1,2026-05-21,09:00,09:20,A port speaks,statement,Aula,,speaker: ana,,panel,
    panel-2,2026-05-21,09:20,09:40,A dredger answers,statement,Aula,,,speaker: works,panel,
    close,2026-05-21,10:30,11:00,Closing,plenary,Aula,,chair: ana,,,
    """
  ),
]
