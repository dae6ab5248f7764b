import type { AttachmentProblem, AttachmentProblemCode } from '#app/domain/attachment/problem.ts'
import { catalogue, type Locale } from './locale.ts'

type Sentences = Record<AttachmentProblemCode, (told: Record<string, string | number>) => string>

/** The words of files that are attached to records. */
export const attachmentText = catalogue(
  {
    title: '附件',
    place: {
      'scenario.files': '场景附件',
      'question.files': '提问附件',
      'answer.files': '答复附件',
      'capability.evidence': '能力证明材料',
      'company.licence': '营业执照',
      'company.qualification': '资质证书',
      'claim.licence': '认领的证明材料',
      'sheetImport.files': '清单附带的文件',
    } as Record<string, string>,
    back: '返回',
    choose: '选择文件',
    upload: '上传',
    uploading: '正在上传…',
    cancel: '取消上传',
    progress: '上传进度',
    cancelled: '已取消，没有上传。',
    added: '已上传。',
    broken: '上传中断，没有收到文件。请检查网络后再试。',
    limits: (endings: string, files: number, megabytes: number, total: number) =>
      `可传 ${endings}；最多 ${files} 个，每个不超过 ${megabytes} MB，合计不超过 ${total} MB。图片里的拍摄地点、设备等信息会被去掉。`,
    none: '还没有附件。',
    listOf: (title: string) => `${title}列表`,
    remove: '移除',
    removeNamed: (name: string) => `移除 ${name}`,
    state: { held: '正在检查', clean: '', refused: '未通过安全检查，不会提供下载' },
    check: '没有上传：',
    problem: {
      missing: () => '还没有选择文件。请先选择一个文件，再点“上传”。',
      empty: () => '文件是空的（0 字节）。请确认文件保存完整后再传。',
      tooLarge: ({ megabytes }) => `文件超过 ${megabytes} MB。请压缩图片、拆分文件，或只上传需要的部分。`,
      tooMany: ({ files }) => `这里最多放 ${files} 个文件。请先移除不需要的，或合并成一个文件。`,
      allTooLarge: ({ megabytes }) => `所有文件合计超过 ${megabytes} MB。请先移除不需要的文件。`,
      kindNotTaken: ({ endings }) => `不接受这种文件。可以上传：${endings}。`,
      nameDisagrees: ({ ending }) => `文件内容与扩展名“.${ending}”不符。请用原来的软件另存为正确的格式，不要只改名字。`,
      nameUnusable: () =>
        '文件名不能用：太长，缺少扩展名，或含有路径、控制字符和 \\ / : * ? " < > | 等符号。请改名后再传。',
      sameName: () => '同时收到另一个同名的文件，只保留了第一个。请给其中一个换个名字。',
      pictureUnreadable: () => '图片打不开，可能没有传完或已损坏。请在看图软件里确认能打开后再传。',
      pictureTooLarge: () => '图片的像素太多（超过 6400 万）。请缩小尺寸后再传。',
      damaged: () => '文件已损坏，打不开。请在原来的软件里打开、另存后再传。',
      locked: () => '文件有密码，收到的人打不开。请去掉密码后再传。',
      macros: () => '文件里有宏。请另存为不含宏的格式（如 .docx、.xlsx）后再传。',
      unpacksTooLarge: () => '压缩包展开后太大、文件太多，或里面还有压缩包。请只打包需要的文件，不要套压缩包。',
      noRoom: () => '服务器的存储空间已满，这个文件没有保存；之前上传的都还在。请稍后再试，或联系平台管理员。',
    } satisfies Sentences,
  },
  {
    title: 'Attachments',
    place: {
      'scenario.files': 'Files of the scenario',
      'question.files': 'Files of the question',
      'answer.files': 'Files of the answer',
      'capability.evidence': 'Evidence of the capability',
      'company.licence': 'Business licence',
      'company.qualification': 'Certificates',
      'claim.licence': 'Papers of the claim',
      'sheetImport.files': 'Files that came with a list',
    },
    back: 'Back',
    choose: 'File',
    upload: 'Upload',
    uploading: 'Uploading…',
    cancel: 'Cancel',
    progress: 'Progress of the upload',
    cancelled: 'Cancelled; nothing was uploaded.',
    added: 'Uploaded.',
    broken: 'The upload broke off and no file arrived. Please check the network and try again.',
    limits: (endings: string, files: number, megabytes: number, total: number) =>
      `${endings}; at most ${files} files of ${megabytes} MB each, ${total} MB in all. Place, camera and the like are removed from pictures.`,
    none: 'No files yet.',
    listOf: (title: string) => `${title}, list`,
    remove: 'Remove',
    removeNamed: (name: string) => `Remove ${name}`,
    state: { held: 'being checked', clean: '', refused: 'did not pass the security check and is not handed out' },
    check: 'Not uploaded:',
    problem: {
      missing: () => 'No file was chosen. Please choose a file first, then press “Upload”.',
      empty: () => 'The file is empty (0 bytes). Please make sure that it was saved whole, then send it again.',
      tooLarge: ({ megabytes }) =>
        `The file is larger than ${megabytes} MB. Please compress pictures, split it, or send only what is needed.`,
      tooMany: ({ files }) => `There is room for ${files} files. Please remove one first, or join several into one.`,
      allTooLarge: ({ megabytes }) => `All files together are larger than ${megabytes} MB. Please remove some first.`,
      kindNotTaken: ({ endings }) => `Files of this kind are not taken. These are: ${endings}.`,
      nameDisagrees: ({ ending }) =>
        `What is in the file is not what “.${ending}” says. Please save it in the right format instead of renaming it.`,
      nameUnusable: () =>
        'The name cannot be used: too long, without an ending, or with a path, control characters or \\ / : * ? " < > |. Please rename the file.',
      sameName: () => 'Another file of the same name came with it, and only the first was kept. Rename one of them.',
      pictureUnreadable: () =>
        'The picture cannot be opened; it may be incomplete or damaged. Please check it in a viewer.',
      pictureTooLarge: () => 'The picture has too many pixels (more than 64 million). Please make it smaller.',
      damaged: () =>
        'The file is damaged and cannot be opened. Please open it in its program, save it anew and try again.',
      locked: () => 'The file has a password, so nobody could open it. Please remove the password.',
      macros: () => 'There are macros in the file. Please save it without them, such as .docx or .xlsx.',
      unpacksTooLarge: () =>
        'The archive unpacks to too much, holds too many files, or archives inside. Please pack only what is needed.',
      noRoom: () =>
        'The disk of the server is full and this file was not kept; everything uploaded before is there. Please try later, or tell the administrator.',
    },
  },
)

/** The sentence of a file that was not taken. */
export function attachmentSentence(locale: Locale, { code, params }: AttachmentProblem): string {
  return attachmentText[locale].problem[code](params)
}
