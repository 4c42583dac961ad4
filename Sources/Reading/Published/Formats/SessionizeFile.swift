/// The layout of Sessionize's view of all data.
struct SessionizeFile: Decodable {
  struct Question: Decodable {
    var id: JSONText?
    var question: JSONText?
  }

  struct Category: Decodable {
    var title: JSONText?
    var items: JSONList<JSONNamed>?
  }

  var sessions: JSONRecords<SessionizeSession>?
  var speakers: JSONRecords<SessionizeSpeaker>?
  var questions: JSONList<Question>?
  var categories: JSONList<Category>?
  var rooms: JSONList<JSONNamed>?
}

/// A day of the grid, or a group of sessions.
struct SessionizeGroup: Decodable {
  struct Room: Decodable {
    var name: JSONText?
    var sessions: JSONRecords<SessionizeSession>?
  }

  var groupName: JSONText?
  var rooms: JSONList<Room>?
  var sessions: JSONRecords<SessionizeSession>?
}

struct SessionizeSession: Decodable {
  struct Category: Decodable {
    var name: JSONText?
    var categoryItems: JSONList<JSONNamed>?
  }

  var id: JSONText?
  var title: JSONText?
  var description: JSONText?
  var startsAt: JSONText?
  var endsAt: JSONText?
  var isServiceSession: JSONText?
  var isPlenumSession: JSONText?
  var speakers: JSONList<JSONPerson>?
  var categoryItems: JSONList<JSONText>?
  var categories: JSONList<Category>?
  var questionAnswers: JSONList<SessionizeAnswer>?
  var roomID: JSONText?
  var room: JSONText?
  var liveURL: JSONText?
  var recordingURL: JSONText?
  var status: JSONText?
  var noShow: JSONText?
  var message: JSONText?

  private enum CodingKeys: String, CodingKey {
    case id, title, description, startsAt, endsAt, isServiceSession, isPlenumSession, speakers
    case categoryItems, categories, questionAnswers
    case roomID = "roomId"
    case room
    case liveURL = "liveUrl"
    case recordingURL = "recordingUrl"
    case status, noShow, message
  }
}

struct SessionizeAnswer: Decodable {
  var questionID: JSONText?
  var question: JSONText?
  var answerValue: JSONText?
  var answer: JSONText?

  private enum CodingKeys: String, CodingKey {
    case questionID = "questionId"
    case question, answerValue, answer
  }
}

struct SessionizeSpeaker: Decodable {
  var id: JSONText?
  var firstName: JSONText?
  var lastName: JSONText?
  var fullName: JSONText?
  var bio: JSONText?
  var tagLine: JSONText?
  var links: JSONList<JSONLink>?
  var sessions: JSONList<JSONNamed>?
  var questionAnswers: JSONList<SessionizeAnswer>?
}

extension SessionizeJSON {
  static let keys = JSONKeys(
    read: """
      sessions speakers questions categories rooms id question title items name
      description startsAt endsAt isServiceSession isPlenumSession categoryItems
      questionAnswers roomId room liveUrl recordingUrl status noShow message questionId
      answerValue answer groupName firstName lastName fullName bio tagLine links url href label
      """,
    passed: """
      profilePicture isTopSpeaker sort type questionType linkType isInformed isConfirmed
      timeSlots date hasOnlyPlenumSessions groupId isDefault answerExtra index
      """)
}
