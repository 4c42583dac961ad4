extension PublishedColumn {
  /// What tables in Spanish call the column of sessions; see ``String/headerKey``.
  var spanish: [String] { spanishWords[self] ?? [] }
}

private let spanishWords: [PublishedColumn: [String]] = [
  .day: ["día", "dia", "fecha"],
  .start: ["hora", "horario", "horainicio", "horadeinicio", "horainicial", "inicio", "comienzo"],
  .endDay: ["fechafin", "fechadefin"],
  .end: ["horafin", "horadefin", "horafinal"],
  .duration: ["duración", "duracion"],
  .title: [
    "título", "titulo", "charla", "ponencia", "actividad", "sesión", "sesion", "conferencia",
    "tema",
  ],
  .titleOther: ["subtítulo", "subtitulo"],
  .kind: ["tipo", "formato"],
  .room: ["sala", "lugar", "aula", "auditorio", "ubicación", "ubicacion", "salón"],
  .language: ["idioma"],
  .abstract: ["resumen", "descripción", "descripcion"],
  .institutions: ["empresa", "organización", "organizacion"],
  .affiliation: [
    "institución", "institucion", "afiliación", "afiliacion", "filiación", "filiacion",
  ],
]
