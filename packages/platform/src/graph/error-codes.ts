import type { Message } from '@mttq/kernel/refusal';

/** What a documented `extensions.code` means: the class of its HTTP status and what the person can do next. */
export type ErrorCode = { readonly status: number; readonly message: Message };

/** Every `extensions.code` that the graph ever answers with. */
export const errorCodes = {
  BAD_USER_INPUT: {
    status: 400,
    message: {
      en: 'A value in the request is not valid. Correct it and send the request again.',
      vi: 'Một giá trị trong yêu cầu không hợp lệ. Hãy sửa lại rồi gửi lần nữa.',
    },
  },
  BAD_REQUEST: {
    status: 400,
    message: {
      en: 'The request is not a GraphQL request. Send JSON with "query" by POST.',
      vi: 'Yêu cầu không phải là yêu cầu GraphQL. Hãy gửi JSON có "query" bằng POST.',
    },
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    message: {
      en: 'This operation must be sent by POST.',
      vi: 'Thao tác này phải được gửi bằng POST.',
    },
  },
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    message: {
      en: 'The document is not GraphQL. Check its syntax.',
      vi: 'Tài liệu không đúng cú pháp GraphQL. Hãy kiểm tra lại.',
    },
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    message: {
      en: 'The document does not fit the schema. Compare it with docs/schema.graphql.',
      vi: 'Tài liệu không khớp với lược đồ. Hãy đối chiếu với docs/schema.graphql.',
    },
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    message: {
      en: 'Name one operation of the document in "operationName".',
      vi: 'Hãy chỉ rõ một thao tác của tài liệu trong "operationName".',
    },
  },
  INTROSPECTION_DISABLED: {
    status: 400,
    message: {
      en: 'Introspection is switched off here. The schema is published as docs/schema.graphql.',
      vi: 'Chức năng tự mô tả đã tắt. Lược đồ được công bố tại docs/schema.graphql.',
    },
  },
  TOO_MANY_TOKENS: {
    status: 400,
    message: {
      en: 'The document is too long. Split it into several requests.',
      vi: 'Tài liệu quá dài. Hãy chia thành nhiều yêu cầu.',
    },
  },
  TOO_DEEP: {
    status: 400,
    message: {
      en: 'The document is nested too deeply. Ask for the inner objects by their ids.',
      vi: 'Tài liệu lồng quá sâu. Hãy hỏi các đối tượng bên trong theo mã định danh.',
    },
  },
  TOO_MANY_ALIASES: {
    status: 400,
    message: {
      en: 'The document has too many aliases. Split it into several requests.',
      vi: 'Tài liệu có quá nhiều bí danh. Hãy chia thành nhiều yêu cầu.',
    },
  },
  TOO_MANY_DIRECTIVES: {
    status: 400,
    message: {
      en: 'The document has too many directives. Remove those that are not needed.',
      vi: 'Tài liệu có quá nhiều chỉ thị. Hãy bỏ những chỉ thị không cần.',
    },
  },
  TOO_MANY_ROOT_FIELDS: {
    status: 400,
    message: {
      en: 'The document has too many root fields. Split it into several requests.',
      vi: 'Tài liệu có quá nhiều trường gốc. Hãy chia thành nhiều yêu cầu.',
    },
  },
  MAX_RECURSIVE_SELECTIONS: {
    status: 400,
    message: {
      en: 'The document selects too much when its fragments are unfolded. Ask for less.',
      vi: 'Tài liệu chọn quá nhiều trường khi mở các mảnh ra. Hãy hỏi ít hơn.',
    },
  },
  COST_EXCEEDED: {
    status: 400,
    message: {
      en: 'The request could read too many objects. Ask for smaller pages ("first") or fewer levels.',
      vi: 'Yêu cầu có thể đọc quá nhiều đối tượng. Hãy giảm "first" hoặc bớt tầng.',
    },
  },
  NAME_NOT_ALLOWED: {
    status: 400,
    message: {
      en: 'The request holds a name or a character that is never accepted. Remove it.',
      vi: 'Yêu cầu chứa tên hoặc ký tự không bao giờ được chấp nhận. Hãy bỏ đi.',
    },
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 400,
    message: {
      en: 'Operations cannot be registered here. Send the whole document.',
      vi: 'Không thể đăng ký thao tác tại đây. Hãy gửi cả tài liệu.',
    },
  },
  SUBSCRIPTION_ELSEWHERE: {
    status: 400,
    message: {
      en: 'Open subscriptions at /graphql/stream (SSE) or by WebSocket at /graphql.',
      vi: 'Hãy mở theo dõi tại /graphql/stream (SSE) hoặc bằng WebSocket tại /graphql.',
    },
  },
  CURSOR_NOT_VALID: {
    status: 400,
    message: {
      en: 'The cursor is not one of this list. Start again without it.',
      vi: 'Con trỏ không thuộc danh sách này. Hãy bắt đầu lại không có con trỏ.',
    },
  },
  UNAUTHENTICATED: {
    status: 401,
    message: {
      en: 'Sign in and send the access token ("Authorization: Bearer …").',
      vi: 'Hãy đăng nhập và gửi mã truy cập ("Authorization: Bearer …").',
    },
  },
  FORBIDDEN: {
    status: 403,
    message: {
      en: 'You do not hold the right to this. Ask the office that keeps the mandates of your unit.',
      vi: 'Bạn không có quyền này. Hãy hỏi cơ quan quản lý phân công của đơn vị bạn.',
    },
  },
  OPERATION_NOT_ALLOWED: {
    status: 403,
    message: {
      en: 'Only registered operations are served here. Register the operation with the build of your application.',
      vi: 'Tại đây chỉ phục vụ các thao tác đã đăng ký. Hãy đăng ký thao tác khi dựng ứng dụng.',
    },
  },
  NOT_FOUND: {
    status: 404,
    message: { en: 'Nothing is here. Check the address.', vi: 'Không có gì tại đây. Hãy kiểm tra địa chỉ.' },
  },
  BODY_TOO_LARGE: {
    status: 413,
    message: {
      en: 'The request is too large. Send less at once.',
      vi: 'Yêu cầu quá lớn. Hãy gửi ít hơn mỗi lần.',
    },
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    message: {
      en: 'Send "application/json" in UTF-8, not compressed.',
      vi: 'Hãy gửi "application/json" mã UTF-8, không nén.',
    },
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    message: {
      en: 'Too much at once. Wait a moment and try again.',
      vi: 'Quá nhiều yêu cầu cùng lúc. Hãy đợi một lát rồi thử lại.',
    },
  },
  INTERNAL: {
    status: 500,
    message: {
      en: 'Something went wrong on our side. Give the correlation id to the operators.',
      vi: 'Hệ thống gặp lỗi. Hãy báo mã đối chiếu cho người vận hành.',
    },
  },
  UNAVAILABLE: {
    status: 503,
    message: {
      en: 'A part of the system is not available. Try again in a moment.',
      vi: 'Một phần của hệ thống tạm thời không sẵn sàng. Hãy thử lại sau giây lát.',
    },
  },
  DEADLINE_EXCEEDED: {
    status: 504,
    message: {
      en: 'The answer took too long. Ask for less, or try again.',
      vi: 'Trả lời mất quá nhiều thời gian. Hãy hỏi ít hơn hoặc thử lại.',
    },
  },
} as const satisfies Record<string, ErrorCode>;

/** A documented `extensions.code`. */
export type ErrorCodeName = keyof typeof errorCodes;

/** Tells documented codes from others. */
export const isErrorCode = (code: unknown): code is ErrorCodeName =>
  typeof code === 'string' && Object.hasOwn(errorCodes, code);
