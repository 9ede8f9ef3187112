/** Words with which pages, in several languages, ask for money, consent or proof of being a person. Matched without regard to case. */

/** An offer to subscribe or sign in that stands in the way of the text. */
export const PAYWALL: RegExp = oneOf([
  '\\b(?:subscribe|sign in|log ?in|register|create an? (?:free )?account|become a (?:subscriber|member))\\b[^.!?]{0,60}\\b(?:to (?:continue|read|keep|view|access|unlock)|for (?:full|unlimited) access)\\b',
  '\\b(?:this (?:article|story|content) is|available|reserved) (?:only |exclusively )?(?:for|to) (?:our )?(?:paying )?(?:subscribers|members)',
  '\\b(?:continue|keep) reading (?:with|for)\\b|\\balready (?:a subscriber|have an account)\\?',
  "\\byou(?:'|’)?ve (?:reached|read|used) (?:your|all)[^.!?]{0,30}(?:limit|free articles)|\\bunlock (?:this|the full) (?:article|story)",
  'jetzt (?:abonnieren|weiterlesen)|artikel (?:ist )?nur für abonnenten|mit (?:einem )?(?:digital)?abo weiterlesen|exklusiv für abonnent',
  'réservé (?:à nos|aux) abonnés|pour lire la suite|il vous reste \\d+ ?% de cet article|article réservé',
  '(?:contenido|artículo) (?:exclusivo )?para suscriptores|suscríbete para (?:seguir|continuar) leyendo|hazte suscriptor',
  'conteúdo exclusivo para assinantes|(?:assine|assina) para (?:continuar|ler)',
  'riservato agli abbonati|abbonati per (?:continuare|leggere)|contenuto per abbonati',
  'alleen voor abonnees|word abonnee om|verder lezen\\? (?:word|neem)',
  'tylko dla (?:subskrybentów|prenumeratorów)|wykup dostęp',
  'endast för prenumeranter|bli prenumerant för|kun for abonnenter',
  'только для подписчиков|оформите подписку|доступно по подписке',
  'للمشتركين فقط|有料会員|会員限定|订阅后(?:继续|可)|仅限订阅|abonelere özel',
])

/** Words about cookies and consent; a page of an article holds few of them. */
export const CONSENT =
  /\b(?:cookies?|consent|gdpr|privacy|personal data|datenschutz|einwilligung|einwilligen|confidentialité|consentement|privacidad|consentimiento|privacidade|consentimento|riservatezza|consenso|toestemming|privacybeleid|prywatności|zgod[ay]|samtycke|samtykke)(?![\p{L}])|(?:файлы|файлов) cookie|персональных данных|個人情報|隐私政策/giu

/** A server that takes its reader for a program, or sends everybody away. */
export const ROBOT_CHECK: RegExp = oneOf([
  "\\b(?:verify|confirm|prove)(?:ing)? (?:that )?you(?:(?:\\s|’|')(?:are|re))? (?:a )?(?:human|not a (?:ro)?bot|real person)",
  '\\bare you a (?:ro)?bot\\b|\\bunusual (?:traffic|activity) from your\\b|\\bchecking (?:if the site connection is secure|your browser)',
  '\\benable (?:java ?script|cookies)(?: and (?:cookies|java ?script))? (?:to continue|in your browser)|\\bjava ?script (?:is disabled|is required|must be enabled)',
  "\\baccess (?:to this page has been |is |was )?denied\\b|\\byou don(?:'|’)t have permission to access|\\b(?:request|ip address|you) (?:has|have) been blocked\\b",
  '\\bnot available in your (?:country|region)|\\bunavailable (?:for legal reasons|in (?:most )?(?:your|european) (?:country|region|countries))',
  'bist du ein (?:mensch|roboter)|sind sie ein (?:mensch|roboter)|êtes-vous un robot|no soy un robot|подтвердите, что вы не робот',
])

function oneOf(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'), 'iu')
}
