type Stems = Readonly<Record<string, string>>

/** Prefixes that begin many a word which they are no part of (`event`, `report`): how the rests begin that do have them. */
const only: Stems = {
  e: `administration bank bike book business card cigarette commerce democracy filing government governance health invoic
    learning ledger library literacy logistics mail market mobility money newsletter participation pay permit
    procurement read retail scooter service shop sport tailer tailing tax trad voting wallet waste`,
  co: `applicant author brand chair creat design determin develop educat evol exist financ found fund generat govern
    habit host invest leader locat manage operat ordinat owned owner pay pilot process produc publish signator
    sponsor star tenan work`,
  pre: `approv arrang cast certif condition configur determin eminent empt establish exist fabricat fill heat historic
    industrial install launch load market modern natal order owned pack paid pandemic pay plan primar process qualif
    record releas requisite sale school select term test train treat trial written`,
  re: `activat adjust align allocat appoint apprais armament assembl assess assign balanc brand build built calculat
    calibrat capitali certif classif combin commission config confirm connect consider construct creat deploy
    design develop direct discover distribut draft educat elect employ enact engag engineer enter entr equip
    establish evaluat examin export financ focus forest generat hous imagin import index industrial insur integrat
    interpret introduc invent invest launch licens locat manufactur nationali negotiat open organi orient packag
    print process program publish purpos register schedul settl shap shor skill start structur submi think thought
    train unif usab use using vaccinat vitali weigh work writ`,
  inter: `agency bank city connect continental cultural department dependen disciplin generation govern group link
    minister modal operab operat party personal provinc region relat state urban war`,
  post: `brexit cold colonial communis covid crisis doctor election graduate harvest independence industrial modern
    operative pandemic production process secondary socialis soviet treatment trial war`,
}

/** Other prefixes: how the rests begin before which the same letters are none (`seminar`, `anticipate`). */
const never: Stems = {
  non: 'chal ethel sens',
  anti: 'cip gen gua och pod qua qui the',
  multi: 'fari ple plic plied plier plies ply tud',
  cyber: 'neti',
  semi: 'colon nal nar',
  micro: 'b cosm fiche film phon scop soft',
  mid: 'dl get night riff shipm wif wiv',
  ultra: '',
  bio: 'graph log psi',
  geo: 'des graph log metr rg',
  nano: '',
  tele: 'gram graph ology path phon scop vis',
}

const listed = (stems: Stems) =>
  Object.entries(stems).map(
    ([prefix, list]) => [prefix, list.split(/\s+/).filter((stem) => stem !== '')] as const,
  )

const withOnly = listed(only)
const withNever = listed(never)

const shortestRest = 4

/** A word parted after its prefix, where English writes such words with a hyphen too; undefined where it has none. */
export function withoutPrefix(word: string): [prefix: string, rest: string] | undefined {
  const found =
    withOnly.find(([prefix, stems]) => stems.some((stem) => word.startsWith(prefix + stem))) ??
    withNever.find(
      ([prefix, stems]) =>
        word.startsWith(prefix) &&
        word.length >= prefix.length + shortestRest &&
        !stems.some((stem) => word.startsWith(prefix + stem)),
    )
  return found && [found[0], word.slice(found[0].length)]
}
