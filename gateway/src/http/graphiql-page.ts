import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

const firstExample = `# Cây đơn vị hành chính của Việt Nam / the administrative tree of Viet Nam
# Ctrl+Enter chạy truy vấn / runs the query. Ctrl+Space gợi ý / suggests.
{
  units(filter: { level: PROVINCE }, first: 34) {
    totalCount
    nodes {
      code
      fullName
      children(first: 3) {
        totalCount
        nodes {
          code
          fullName
        }
      }
    }
  }
}
`;

// Nothing from elsewhere, whatever the page's libraries try: it has to work without internet.
const contentPolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data: blob:',
  "connect-src 'self' ws: wss: blob: data:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** A page to explore the graph in a browser. It loads nothing from anywhere else. */
export const createGraphiqlPage = (
  endpoint: string,
): { readonly html: string; readonly headers: Record<string, string> } => ({
  html: renderGraphiQL({
    title: 'Mặt trận Tổ quốc Việt Nam',
    endpoint,
    defaultQuery: firstExample,
    subscriptionsProtocol: 'GRAPHQL_SSE',
    ...({ subscriptionsEndpoint: '/graphql/stream' } as object),
    headers: '{"Accept-Language": "vi"}',
  }),
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentPolicy,
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  },
});
