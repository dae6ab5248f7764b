import { catalogue } from './locale.ts'

/** Why a row cannot change the record whose number it gives. */
export const importCodeText = catalogue(
  {
    codeUnknown: {
      what: '没有编号为“{code}”的记录',
      mend: '请核对编号；要新建就把这一格留空。',
    },
    codeOfOther: {
      what: '这个编号属于“{name}”',
      mend: '请核对编号和单位，二者要对得上。',
    },
    codeMerged: {
      what: '这条记录已作为重复并入另一条',
      mend: '请改用保留的那一条的编号。',
    },
    codeEnded: {
      what: '这条记录已取消或下架',
      mend: '先在它的页面恢复，再用清单修改。',
    },
    codeUnderReview: {
      what: '这条记录正在审核或已列入清单',
      mend: '请先撤回或等退回，再修改。',
    },
    codeStaffed: {
      what: '“{name}”自己有人填写',
      mend: '请由该单位修改；清单不会覆盖它写的内容。',
    },
    codePublished: {
      what: '这个场景已经发布',
      mend: '已发布的内容不能用清单改，请提交变更公告。',
    },
    codePublishedCapability: {
      what: '这项能力已经公开',
      mend: '请在它的页面修改并重新发布。',
    },
  },
  {
    codeUnknown: {
      what: 'There is no record with the number “{code}”',
      mend: 'Check the number, or leave the cell empty for a new record.',
    },
    codeOfOther: {
      what: 'This number belongs to “{name}”',
      mend: 'Check the number and the organisation; they must agree.',
    },
    codeMerged: {
      what: 'This record was set aside as a double of another',
      mend: 'Use the number of the one that was kept.',
    },
    codeEnded: {
      what: 'This record was cancelled or withdrawn',
      mend: 'Bring it back on its page first.',
    },
    codeUnderReview: {
      what: 'This record is under review or on a list',
      mend: 'Recall it, or wait until it is returned, before changing it.',
    },
    codeStaffed: {
      what: '“{name}” has people of its own who write it',
      mend: 'Let them change it; a list does not write over their work.',
    },
    codePublished: {
      what: 'This scenario is published',
      mend: 'What is published changes by an amendment, not by a list.',
    },
    codePublishedCapability: {
      what: 'This capability is public',
      mend: 'Change it on its page and publish it again.',
    },
  },
)
