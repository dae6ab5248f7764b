import type { DeclineReason, MatchOrigin, MatchState } from '#app/domain/match/lifecycle.ts'
import type { ProposalState } from '#app/domain/proposal/lifecycle.ts'
import type { ScenarioState } from '#app/domain/scenario/lifecycle.ts'
import type { TrackStep } from '#app/domain/scenario/track.ts'
import { catalogue } from './locale.ts'

type Words<Code extends string> = Record<Code, string>

/** The words of the states that scenarios, proposals and matches pass through. */
export const stateText = catalogue(
  {
    scenarioState: {
      draft: '草稿',
      inReview: '审核中',
      returned: '已退回',
      approved: '已通过，待发布',
      open: '征集中',
      closed: '已截止',
      evaluating: '评审中',
      noticed: '公示中',
      matched: '已对接',
      piloting: '试点中',
      accepted: '已验收',
      promoted: '已推广',
      cancelled: '已取消',
      failed: '未落地',
    } satisfies Words<ScenarioState>,
    proposalState: {
      draft: '草稿',
      submitted: '已提交（密封）',
      opened: '已开启',
      shortlisted: '已入围',
      selected: '已选定',
      notSelected: '未选定',
      disqualified: '不合格',
      withdrawn: '已撤回',
    } satisfies Words<ProposalState>,
    matchState: {
      introduced: '已牵线',
      talking: '洽谈中',
      agreed: '已达成',
      landed: '已落地',
      declined: '已婉拒',
      lost: '已终止',
    } satisfies Words<MatchState>,
    matchOrigin: {
      curator: '场景经理牵线',
      agency: '需求单位邀请',
      company: '企业表达意向',
      proposal: '方案被选定',
    } satisfies Words<MatchOrigin>,
    declineReason: {
      noFit: '方向不符',
      immature: '技术尚不成熟',
      noCapacity: '暂无人手或产能',
      terms: '条件谈不拢',
      timing: '时间不合适',
      alreadySolved: '已另行解决',
      other: '其他',
    } satisfies Words<DeclineReason>,
    trackStep: {
      raise: '企业出题',
      support: '政府助题',
      answer: '平台答题',
      prove: '车间验题',
      market: '市场评价',
    } satisfies Words<TrackStep>,
  },
  {
    scenarioState: {
      draft: 'Draft',
      inReview: 'In review',
      returned: 'Returned',
      approved: 'Approved, to be published',
      open: 'Open for proposals',
      closed: 'Closed',
      evaluating: 'Being evaluated',
      noticed: 'Notice period',
      matched: 'Matched',
      piloting: 'Pilot under way',
      accepted: 'Accepted',
      promoted: 'Promoted',
      cancelled: 'Cancelled',
      failed: 'Not realised',
    },
    proposalState: {
      draft: 'Draft',
      submitted: 'Submitted (sealed)',
      opened: 'Opened',
      shortlisted: 'Shortlisted',
      selected: 'Selected',
      notSelected: 'Not selected',
      disqualified: 'Disqualified',
      withdrawn: 'Withdrawn',
    },
    matchState: {
      introduced: 'Introduced',
      talking: 'Talking',
      agreed: 'Agreed',
      landed: 'Landed',
      declined: 'Declined',
      lost: 'Ended',
    },
    matchOrigin: {
      curator: 'Introduced by a curator',
      agency: 'Invited by the agency',
      company: 'Interest of the company',
      proposal: 'Proposal selected',
    },
    declineReason: {
      noFit: 'Not our direction',
      immature: 'Technology not mature enough',
      noCapacity: 'No people or capacity now',
      terms: 'No agreement on terms',
      timing: 'Wrong time',
      alreadySolved: 'Solved in another way',
      other: 'Other',
    },
    trackStep: {
      raise: 'Question raised',
      support: 'Backed by government',
      answer: 'Answered on the platform',
      prove: 'Proved on site',
      market: 'Judged by the market',
    },
  },
)
