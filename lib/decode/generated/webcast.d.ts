import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");
export namespace webcast {
    class PushFrame {
        headers: webcast.PushHeader.$Properties[];
        payloadType: string;
        payload: Uint8Array;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PushFrame & webcast.PushFrame.$Shape;
    }
    namespace PushFrame {
        interface $Properties {
            headers?: (webcast.PushHeader.$Properties[]|null);
            payloadType?: (string|null);
            payload?: (Uint8Array|null);
        }
        type $Shape = webcast.PushFrame.$Properties;
    }
    class PushHeader {
        key: string;
        value: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PushHeader & webcast.PushHeader.$Shape;
    }
    namespace PushHeader {
        interface $Properties {
            key?: (string|null);
            value?: (string|null);
        }
        type $Shape = webcast.PushHeader.$Properties;
    }
    class FetchResult {
        messages: webcast.BaseMessage.$Properties[];
        now: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.FetchResult & webcast.FetchResult.$Shape;
    }
    namespace FetchResult {
        interface $Properties {
            messages?: (webcast.BaseMessage.$Properties[]|null);
            now?: (number|Long|null);
        }
        type $Shape = webcast.FetchResult.$Properties;
    }
    class BaseMessage {
        method: string;
        payload: Uint8Array;
        msgId: (number|Long);
        isHistory: boolean;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BaseMessage & webcast.BaseMessage.$Shape;
    }
    namespace BaseMessage {
        interface $Properties {
            method?: (string|null);
            payload?: (Uint8Array|null);
            msgId?: (number|Long|null);
            isHistory?: (boolean|null);
        }
        type $Shape = webcast.BaseMessage.$Properties;
    }
    class EnterRoom {
        roomId: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.EnterRoom & webcast.EnterRoom.$Shape;
    }
    namespace EnterRoom {
        interface $Properties {
            roomId?: (number|Long|null);
        }
        type $Shape = webcast.EnterRoom.$Properties;
    }
    class Common {
        msgId: (number|Long);
        roomId: (number|Long);
        createTime: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Common & webcast.Common.$Shape;
    }
    namespace Common {
        interface $Properties {
            msgId?: (number|Long|null);
            roomId?: (number|Long|null);
            createTime?: (number|Long|null);
        }
        type $Shape = webcast.Common.$Properties;
    }
    class Enveloped {
        common?: (webcast.Common.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Enveloped & webcast.Enveloped.$Shape;
    }
    namespace Enveloped {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
        }
        type $Shape = webcast.Enveloped.$Properties;
    }
    class KeyedCommon {
        msgId: (number|Long);
        roomId: (number|Long);
        createTime: (number|Long);
        displayText?: (webcast.TextKey.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.KeyedCommon & webcast.KeyedCommon.$Shape;
    }
    namespace KeyedCommon {
        interface $Properties {
            msgId?: (number|Long|null);
            roomId?: (number|Long|null);
            createTime?: (number|Long|null);
            displayText?: (webcast.TextKey.$Properties|null);
        }
        type $Shape = webcast.KeyedCommon.$Properties;
    }
    class TextKey {
        key: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.TextKey & webcast.TextKey.$Shape;
    }
    namespace TextKey {
        interface $Properties {
            key?: (string|null);
        }
        type $Shape = webcast.TextKey.$Properties;
    }
    class ToldCommon {
        msgId: (number|Long);
        roomId: (number|Long);
        createTime: (number|Long);
        displayText?: (webcast.Text.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.ToldCommon & webcast.ToldCommon.$Shape;
    }
    namespace ToldCommon {
        interface $Properties {
            msgId?: (number|Long|null);
            roomId?: (number|Long|null);
            createTime?: (number|Long|null);
            displayText?: (webcast.Text.$Properties|null);
        }
        type $Shape = webcast.ToldCommon.$Properties;
    }
    class Text {
        key: string;
        defaultPattern: string;
        pieces: webcast.TextPiece.$Properties[];
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Text & webcast.Text.$Shape;
    }
    namespace Text {
        interface $Properties {
            key?: (string|null);
            defaultPattern?: (string|null);
            pieces?: (webcast.TextPiece.$Properties[]|null);
        }
        type $Shape = webcast.Text.$Properties;
    }
    class TextPiece {
        stringValue: string;
        userValue?: (webcast.TextPieceUser.$Properties|null);
        giftValue?: (webcast.TextPieceGift.$Properties|null);
        patternRefValue?: (webcast.PatternRef.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.TextPiece & webcast.TextPiece.$Shape;
    }
    namespace TextPiece {
        interface $Properties {
            stringValue?: (string|null);
            userValue?: (webcast.TextPieceUser.$Properties|null);
            giftValue?: (webcast.TextPieceGift.$Properties|null);
            patternRefValue?: (webcast.PatternRef.$Properties|null);
        }
        type $Shape = webcast.TextPiece.$Properties;
    }
    class TextPieceUser {
        user?: (webcast.NamedUser.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.TextPieceUser & webcast.TextPieceUser.$Shape;
    }
    namespace TextPieceUser {
        interface $Properties {
            user?: (webcast.NamedUser.$Properties|null);
        }
        type $Shape = webcast.TextPieceUser.$Properties;
    }
    class TextPieceGift {
        nameRef?: (webcast.PatternRef.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.TextPieceGift & webcast.TextPieceGift.$Shape;
    }
    namespace TextPieceGift {
        interface $Properties {
            nameRef?: (webcast.PatternRef.$Properties|null);
        }
        type $Shape = webcast.TextPieceGift.$Properties;
    }
    class PatternRef {
        defaultPattern: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PatternRef & webcast.PatternRef.$Shape;
    }
    namespace PatternRef {
        interface $Properties {
            defaultPattern?: (string|null);
        }
        type $Shape = webcast.PatternRef.$Properties;
    }
    class Image {
        urlList: Uint8Array[];
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Image & webcast.Image.$Shape;
    }
    namespace Image {
        interface $Properties {
            urlList?: (Uint8Array[]|null);
        }
        type $Shape = webcast.Image.$Properties;
    }
    class NamedUser {
        id: (number|Long);
        nickname: string;
        displayId: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.NamedUser & webcast.NamedUser.$Shape;
    }
    namespace NamedUser {
        interface $Properties {
            id?: (number|Long|null);
            nickname?: (string|null);
            displayId?: (string|null);
        }
        type $Shape = webcast.NamedUser.$Properties;
    }
    class User {
        id: (number|Long);
        nickname: string;
        avatarThumb?: (webcast.Image.$Properties|null);
        followInfo?: (webcast.FollowInfo.$Properties|null);
        payGrade?: (webcast.UserHonor.$Properties|null);
        fansClub?: (webcast.FansClubMember.$Properties|null);
        userAttr?: (webcast.UserAttr.$Properties|null);
        displayId: string;
        subscribeInfo?: (webcast.SubscribeInfo.$Properties|null);
        badgeList: webcast.Badge.$Properties[];
        fansClubInfo?: (webcast.FansClubInfo.$Properties|null);
        isSubscribe: boolean;
        enigmaInfo?: (webcast.EnigmaInfo.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.User & webcast.User.$Shape;
    }
    namespace User {
        interface $Properties {
            id?: (number|Long|null);
            nickname?: (string|null);
            avatarThumb?: (webcast.Image.$Properties|null);
            followInfo?: (webcast.FollowInfo.$Properties|null);
            payGrade?: (webcast.UserHonor.$Properties|null);
            fansClub?: (webcast.FansClubMember.$Properties|null);
            userAttr?: (webcast.UserAttr.$Properties|null);
            displayId?: (string|null);
            subscribeInfo?: (webcast.SubscribeInfo.$Properties|null);
            badgeList?: (webcast.Badge.$Properties[]|null);
            fansClubInfo?: (webcast.FansClubInfo.$Properties|null);
            isSubscribe?: (boolean|null);
            enigmaInfo?: (webcast.EnigmaInfo.$Properties|null);
        }
        type $Shape = webcast.User.$Properties;
    }
    class FollowInfo {
        followStatus: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.FollowInfo & webcast.FollowInfo.$Shape;
    }
    namespace FollowInfo {
        interface $Properties {
            followStatus?: (number|Long|null);
        }
        type $Shape = webcast.FollowInfo.$Properties;
    }
    class UserHonor {
        level: number;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.UserHonor & webcast.UserHonor.$Shape;
    }
    namespace UserHonor {
        interface $Properties {
            level?: (number|null);
        }
        type $Shape = webcast.UserHonor.$Properties;
    }
    class FansClubMember {
        data?: (webcast.FansClubData.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.FansClubMember & webcast.FansClubMember.$Shape;
    }
    namespace FansClubMember {
        interface $Properties {
            data?: (webcast.FansClubData.$Properties|null);
        }
        type $Shape = webcast.FansClubMember.$Properties;
    }
    class FansClubData {
        level: number;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.FansClubData & webcast.FansClubData.$Shape;
    }
    namespace FansClubData {
        interface $Properties {
            level?: (number|null);
        }
        type $Shape = webcast.FansClubData.$Properties;
    }
    class UserAttr {
        isAdmin: boolean;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.UserAttr & webcast.UserAttr.$Shape;
    }
    namespace UserAttr {
        interface $Properties {
            isAdmin?: (boolean|null);
        }
        type $Shape = webcast.UserAttr.$Properties;
    }
    class SubscribeInfo {
        isSubscribedToAnchor: boolean;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubscribeInfo & webcast.SubscribeInfo.$Shape;
    }
    namespace SubscribeInfo {
        interface $Properties {
            isSubscribedToAnchor?: (boolean|null);
        }
        type $Shape = webcast.SubscribeInfo.$Properties;
    }
    class FansClubInfo {
        fansLevel: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.FansClubInfo & webcast.FansClubInfo.$Shape;
    }
    namespace FansClubInfo {
        interface $Properties {
            fansLevel?: (number|Long|null);
        }
        type $Shape = webcast.FansClubInfo.$Properties;
    }
    class EnigmaInfo {
        isEnigmaMaskOn: boolean;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.EnigmaInfo & webcast.EnigmaInfo.$Shape;
    }
    namespace EnigmaInfo {
        interface $Properties {
            isEnigmaMaskOn?: (boolean|null);
        }
        type $Shape = webcast.EnigmaInfo.$Properties;
    }
    class Badge {
        sceneType: number;
        privilegeLogExtra?: (webcast.PrivilegeLogExtra.$Properties|null);
        combine?: (webcast.CombineBadge.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Badge & webcast.Badge.$Shape;
    }
    namespace Badge {
        interface $Properties {
            sceneType?: (number|null);
            privilegeLogExtra?: (webcast.PrivilegeLogExtra.$Properties|null);
            combine?: (webcast.CombineBadge.$Properties|null);
        }
        type $Shape = webcast.Badge.$Properties;
    }
    class PrivilegeLogExtra {
        level: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PrivilegeLogExtra & webcast.PrivilegeLogExtra.$Shape;
    }
    namespace PrivilegeLogExtra {
        interface $Properties {
            level?: (string|null);
        }
        type $Shape = webcast.PrivilegeLogExtra.$Properties;
    }
    class CombineBadge {
        text?: (webcast.BadgeText.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.CombineBadge & webcast.CombineBadge.$Shape;
    }
    namespace CombineBadge {
        interface $Properties {
            text?: (webcast.BadgeText.$Properties|null);
        }
        type $Shape = webcast.CombineBadge.$Properties;
    }
    class BadgeText {
        defaultPattern: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BadgeText & webcast.BadgeText.$Shape;
    }
    namespace BadgeText {
        interface $Properties {
            defaultPattern?: (string|null);
        }
        type $Shape = webcast.BadgeText.$Properties;
    }
    class UserIdentity {
        isGiftGiverOfAnchor: boolean;
        isSubscriberOfAnchor: boolean;
        isMutualFollowingWithAnchor: boolean;
        isFollowerOfAnchor: boolean;
        isModeratorOfAnchor: boolean;
        isAnchor: boolean;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.UserIdentity & webcast.UserIdentity.$Shape;
    }
    namespace UserIdentity {
        interface $Properties {
            isGiftGiverOfAnchor?: (boolean|null);
            isSubscriberOfAnchor?: (boolean|null);
            isMutualFollowingWithAnchor?: (boolean|null);
            isFollowerOfAnchor?: (boolean|null);
            isModeratorOfAnchor?: (boolean|null);
            isAnchor?: (boolean|null);
        }
        type $Shape = webcast.UserIdentity.$Properties;
    }
    class ChatMessage {
        common?: (webcast.Common.$Properties|null);
        user?: (webcast.User.$Properties|null);
        content: string;
        emotes: webcast.EmoteWithIndex.$Properties[];
        contentLanguage: string;
        userIdentity?: (webcast.UserIdentity.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.ChatMessage & webcast.ChatMessage.$Shape;
    }
    namespace ChatMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            user?: (webcast.User.$Properties|null);
            content?: (string|null);
            emotes?: (webcast.EmoteWithIndex.$Properties[]|null);
            contentLanguage?: (string|null);
            userIdentity?: (webcast.UserIdentity.$Properties|null);
        }
        type $Shape = webcast.ChatMessage.$Properties;
    }
    class EmoteWithIndex {
        index: number;
        emote?: (webcast.EmoteModel.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.EmoteWithIndex & webcast.EmoteWithIndex.$Shape;
    }
    namespace EmoteWithIndex {
        interface $Properties {
            index?: (number|null);
            emote?: (webcast.EmoteModel.$Properties|null);
        }
        type $Shape = webcast.EmoteWithIndex.$Properties;
    }
    class EmoteModel {
        emoteId: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.EmoteModel & webcast.EmoteModel.$Shape;
    }
    namespace EmoteModel {
        interface $Properties {
            emoteId?: (string|null);
        }
        type $Shape = webcast.EmoteModel.$Properties;
    }
    class GiftMessage {
        common?: (webcast.Common.$Properties|null);
        giftId: (number|Long);
        fanTicketCount: number;
        repeatCount: number;
        user?: (webcast.User.$Properties|null);
        toUser?: (webcast.User.$Properties|null);
        repeatEnd: number;
        groupId: (number|Long);
        gift?: (webcast.Gift.$Properties|null);
        monitorInfo?: (webcast.GiftMonitorInfo.$Properties|null);
        userIdentity?: (webcast.UserIdentity.$Properties|null);
        toMemberId: string;
        toMemberIdInt: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GiftMessage & webcast.GiftMessage.$Shape;
    }
    namespace GiftMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            giftId?: (number|Long|null);
            fanTicketCount?: (number|null);
            repeatCount?: (number|null);
            user?: (webcast.User.$Properties|null);
            toUser?: (webcast.User.$Properties|null);
            repeatEnd?: (number|null);
            groupId?: (number|Long|null);
            gift?: (webcast.Gift.$Properties|null);
            monitorInfo?: (webcast.GiftMonitorInfo.$Properties|null);
            userIdentity?: (webcast.UserIdentity.$Properties|null);
            toMemberId?: (string|null);
            toMemberIdInt?: (number|Long|null);
        }
        type $Shape = webcast.GiftMessage.$Properties;
    }
    class Gift {
        image?: (webcast.Image.$Properties|null);
        type: number;
        diamondCount: number;
        name: string;
        icon?: (webcast.Image.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Gift & webcast.Gift.$Shape;
    }
    namespace Gift {
        interface $Properties {
            image?: (webcast.Image.$Properties|null);
            type?: (number|null);
            diamondCount?: (number|null);
            name?: (string|null);
            icon?: (webcast.Image.$Properties|null);
        }
        type $Shape = webcast.Gift.$Properties;
    }
    class GiftMonitorInfo {
        toUserId: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GiftMonitorInfo & webcast.GiftMonitorInfo.$Shape;
    }
    namespace GiftMonitorInfo {
        interface $Properties {
            toUserId?: (number|Long|null);
        }
        type $Shape = webcast.GiftMonitorInfo.$Properties;
    }
    class LikeMessage {
        common?: (webcast.Common.$Properties|null);
        count: number;
        total: (number|Long);
        user?: (webcast.User.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LikeMessage & webcast.LikeMessage.$Shape;
    }
    namespace LikeMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            count?: (number|null);
            total?: (number|Long|null);
            user?: (webcast.User.$Properties|null);
        }
        type $Shape = webcast.LikeMessage.$Properties;
    }
    class MemberMessage {
        common?: (webcast.Common.$Properties|null);
        user?: (webcast.User.$Properties|null);
        action: number;
        clientEnterSource: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.MemberMessage & webcast.MemberMessage.$Shape;
    }
    namespace MemberMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            user?: (webcast.User.$Properties|null);
            action?: (number|null);
            clientEnterSource?: (string|null);
        }
        type $Shape = webcast.MemberMessage.$Properties;
    }
    class SocialMessage {
        common?: (webcast.KeyedCommon.$Properties|null);
        user?: (webcast.User.$Properties|null);
        action: (number|Long);
        shareTarget: string;
        followCount: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SocialMessage & webcast.SocialMessage.$Shape;
    }
    namespace SocialMessage {
        interface $Properties {
            common?: (webcast.KeyedCommon.$Properties|null);
            user?: (webcast.User.$Properties|null);
            action?: (number|Long|null);
            shareTarget?: (string|null);
            followCount?: (number|Long|null);
        }
        type $Shape = webcast.SocialMessage.$Properties;
    }
    class RoomUserSeqMessage {
        common?: (webcast.Common.$Properties|null);
        ranks: webcast.Contributor.$Properties[];
        total: (number|Long);
        totalUser: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomUserSeqMessage & webcast.RoomUserSeqMessage.$Shape;
    }
    namespace RoomUserSeqMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            ranks?: (webcast.Contributor.$Properties[]|null);
            total?: (number|Long|null);
            totalUser?: (number|Long|null);
        }
        type $Shape = webcast.RoomUserSeqMessage.$Properties;
    }
    class Contributor {
        score: (number|Long);
        user?: (webcast.NamedUser.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Contributor & webcast.Contributor.$Shape;
    }
    namespace Contributor {
        interface $Properties {
            score?: (number|Long|null);
            user?: (webcast.NamedUser.$Properties|null);
        }
        type $Shape = webcast.Contributor.$Properties;
    }
    class ControlMessage {
        common?: (webcast.Common.$Properties|null);
        action: number;
        tips: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.ControlMessage & webcast.ControlMessage.$Shape;
    }
    namespace ControlMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            action?: (number|null);
            tips?: (string|null);
        }
        type $Shape = webcast.ControlMessage.$Properties;
    }
    class LiveIntroMessage {
        common?: (webcast.Common.$Properties|null);
        content: string;
        user?: (webcast.User.$Properties|null);
        contentLanguage: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LiveIntroMessage & webcast.LiveIntroMessage.$Shape;
    }
    namespace LiveIntroMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            content?: (string|null);
            user?: (webcast.User.$Properties|null);
            contentLanguage?: (string|null);
        }
        type $Shape = webcast.LiveIntroMessage.$Properties;
    }
    class EmoteChatMessage {
        common?: (webcast.Common.$Properties|null);
        user?: (webcast.User.$Properties|null);
        emoteList: webcast.EmoteModel.$Properties[];
        userIdentity?: (webcast.UserIdentity.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.EmoteChatMessage & webcast.EmoteChatMessage.$Shape;
    }
    namespace EmoteChatMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            user?: (webcast.User.$Properties|null);
            emoteList?: (webcast.EmoteModel.$Properties[]|null);
            userIdentity?: (webcast.UserIdentity.$Properties|null);
        }
        type $Shape = webcast.EmoteChatMessage.$Properties;
    }
    class ScreenChatMessage {
        common?: (webcast.Common.$Properties|null);
        userInfo?: (webcast.User.$Properties|null);
        content: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.ScreenChatMessage & webcast.ScreenChatMessage.$Shape;
    }
    namespace ScreenChatMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            userInfo?: (webcast.User.$Properties|null);
            content?: (string|null);
        }
        type $Shape = webcast.ScreenChatMessage.$Properties;
    }
    class DiggMessage {
        common?: (webcast.Common.$Properties|null);
        diggCount: number;
        user?: (webcast.User.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.DiggMessage & webcast.DiggMessage.$Shape;
    }
    namespace DiggMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            diggCount?: (number|null);
            user?: (webcast.User.$Properties|null);
        }
        type $Shape = webcast.DiggMessage.$Properties;
    }
    class SubNotifyMessage {
        common?: (webcast.ToldCommon.$Properties|null);
        user?: (webcast.User.$Properties|null);
        subMonth: (number|Long);
        oldSubscribeStatus: number;
        messageType: number;
        isSend: boolean;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubNotifyMessage & webcast.SubNotifyMessage.$Shape;
    }
    namespace SubNotifyMessage {
        interface $Properties {
            common?: (webcast.ToldCommon.$Properties|null);
            user?: (webcast.User.$Properties|null);
            subMonth?: (number|Long|null);
            oldSubscribeStatus?: (number|null);
            messageType?: (number|null);
            isSend?: (boolean|null);
        }
        type $Shape = webcast.SubNotifyMessage.$Properties;
    }
    class SubscriptionNotifyMessage {
        common?: (webcast.Common.$Properties|null);
        user?: (webcast.User.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubscriptionNotifyMessage & webcast.SubscriptionNotifyMessage.$Shape;
    }
    namespace SubscriptionNotifyMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            user?: (webcast.User.$Properties|null);
        }
        type $Shape = webcast.SubscriptionNotifyMessage.$Properties;
    }
    class BarrageMessage {
        common?: (webcast.ToldCommon.$Properties|null);
        msgType: number;
        content?: (webcast.Text.$Properties|null);
        commonBarrageContent?: (webcast.Text.$Properties|null);
        user?: (webcast.User.$Properties|null);
        userGradeParam?: (webcast.BarrageLevel.$Properties|null);
        fansLevelParam?: (webcast.BarrageLevel.$Properties|null);
        subscribeGiftParam?: (webcast.BarrageSubscribeGift.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BarrageMessage & webcast.BarrageMessage.$Shape;
    }
    namespace BarrageMessage {
        interface $Properties {
            common?: (webcast.ToldCommon.$Properties|null);
            msgType?: (number|null);
            content?: (webcast.Text.$Properties|null);
            commonBarrageContent?: (webcast.Text.$Properties|null);
            user?: (webcast.User.$Properties|null);
            userGradeParam?: (webcast.BarrageLevel.$Properties|null);
            fansLevelParam?: (webcast.BarrageLevel.$Properties|null);
            subscribeGiftParam?: (webcast.BarrageSubscribeGift.$Properties|null);
        }
        type $Shape = webcast.BarrageMessage.$Properties;
    }
    class BarrageLevel {
        currentGrade: number;
        user?: (webcast.User.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BarrageLevel & webcast.BarrageLevel.$Shape;
    }
    namespace BarrageLevel {
        interface $Properties {
            currentGrade?: (number|null);
            user?: (webcast.User.$Properties|null);
        }
        type $Shape = webcast.BarrageLevel.$Properties;
    }
    class BarrageSubscribeGift {
        giftSubCount: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BarrageSubscribeGift & webcast.BarrageSubscribeGift.$Shape;
    }
    namespace BarrageSubscribeGift {
        interface $Properties {
            giftSubCount?: (number|Long|null);
        }
        type $Shape = webcast.BarrageSubscribeGift.$Properties;
    }
    class FansEventMessage {
        common?: (webcast.ToldCommon.$Properties|null);
        user?: (webcast.User.$Properties|null);
        eventType: number;
        fansLevelInfo?: (webcast.FansLevelInfo.$Properties|null);
        fansLevelUpgradeInfo?: (webcast.FansLevelUpgrade.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.FansEventMessage & webcast.FansEventMessage.$Shape;
    }
    namespace FansEventMessage {
        interface $Properties {
            common?: (webcast.ToldCommon.$Properties|null);
            user?: (webcast.User.$Properties|null);
            eventType?: (number|null);
            fansLevelInfo?: (webcast.FansLevelInfo.$Properties|null);
            fansLevelUpgradeInfo?: (webcast.FansLevelUpgrade.$Properties|null);
        }
        type $Shape = webcast.FansEventMessage.$Properties;
    }
    class FansLevelInfo {
        level: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.FansLevelInfo & webcast.FansLevelInfo.$Shape;
    }
    namespace FansLevelInfo {
        interface $Properties {
            level?: (number|Long|null);
        }
        type $Shape = webcast.FansLevelInfo.$Properties;
    }
    class FansLevelUpgrade {
        level: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.FansLevelUpgrade & webcast.FansLevelUpgrade.$Shape;
    }
    namespace FansLevelUpgrade {
        interface $Properties {
            level?: (number|Long|null);
        }
        type $Shape = webcast.FansLevelUpgrade.$Properties;
    }
    class QuestionMessage {
        common?: (webcast.Common.$Properties|null);
        question?: (webcast.Question.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.QuestionMessage & webcast.QuestionMessage.$Shape;
    }
    namespace QuestionMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            question?: (webcast.Question.$Properties|null);
        }
        type $Shape = webcast.QuestionMessage.$Properties;
    }
    class Question {
        questionId: (number|Long);
        content: string;
        answerStatus: number;
        createTime: (number|Long);
        user?: (webcast.User.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Question & webcast.Question.$Shape;
    }
    namespace Question {
        interface $Properties {
            questionId?: (number|Long|null);
            content?: (string|null);
            answerStatus?: (number|null);
            createTime?: (number|Long|null);
            user?: (webcast.User.$Properties|null);
        }
        type $Shape = webcast.Question.$Properties;
    }
    class QuestionGoneMessage {
        common?: (webcast.Common.$Properties|null);
        questionId: (number|Long);
        userId: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.QuestionGoneMessage & webcast.QuestionGoneMessage.$Shape;
    }
    namespace QuestionGoneMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            questionId?: (number|Long|null);
            userId?: (number|Long|null);
        }
        type $Shape = webcast.QuestionGoneMessage.$Properties;
    }
    class QuestionSwitchMessage {
        common?: (webcast.Common.$Properties|null);
        on: boolean;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.QuestionSwitchMessage & webcast.QuestionSwitchMessage.$Shape;
    }
    namespace QuestionSwitchMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            on?: (boolean|null);
        }
        type $Shape = webcast.QuestionSwitchMessage.$Properties;
    }
    class PollMessage {
        common?: (webcast.Common.$Properties|null);
        messageType: (number|Long);
        pollId: (number|Long);
        startContent?: (webcast.PollStart.$Properties|null);
        endContent?: (webcast.PollEnd.$Properties|null);
        updateVotesContent?: (webcast.PollVotes.$Properties|null);
        pollKind: number;
        pollBasicInfo?: (webcast.PollBasicInfo.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PollMessage & webcast.PollMessage.$Shape;
    }
    namespace PollMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            messageType?: (number|Long|null);
            pollId?: (number|Long|null);
            startContent?: (webcast.PollStart.$Properties|null);
            endContent?: (webcast.PollEnd.$Properties|null);
            updateVotesContent?: (webcast.PollVotes.$Properties|null);
            pollKind?: (number|null);
            pollBasicInfo?: (webcast.PollBasicInfo.$Properties|null);
        }
        type $Shape = webcast.PollMessage.$Properties;
    }
    class PollStart {
        startTime: (number|Long);
        endTime: (number|Long);
        optionList: webcast.PollOption.$Properties[];
        title: string;
        operator?: (webcast.NamedUser.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PollStart & webcast.PollStart.$Shape;
    }
    namespace PollStart {
        interface $Properties {
            startTime?: (number|Long|null);
            endTime?: (number|Long|null);
            optionList?: (webcast.PollOption.$Properties[]|null);
            title?: (string|null);
            operator?: (webcast.NamedUser.$Properties|null);
        }
        type $Shape = webcast.PollStart.$Properties;
    }
    class PollVotes {
        optionList: webcast.PollOption.$Properties[];
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PollVotes & webcast.PollVotes.$Shape;
    }
    namespace PollVotes {
        interface $Properties {
            optionList?: (webcast.PollOption.$Properties[]|null);
        }
        type $Shape = webcast.PollVotes.$Properties;
    }
    class PollEnd {
        optionList: webcast.PollOption.$Properties[];
        operator?: (webcast.NamedUser.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PollEnd & webcast.PollEnd.$Shape;
    }
    namespace PollEnd {
        interface $Properties {
            optionList?: (webcast.PollOption.$Properties[]|null);
            operator?: (webcast.NamedUser.$Properties|null);
        }
        type $Shape = webcast.PollEnd.$Properties;
    }
    class PollOption {
        votes: (number|Long);
        displayContent: string;
        optionIdx: number;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PollOption & webcast.PollOption.$Shape;
    }
    namespace PollOption {
        interface $Properties {
            votes?: (number|Long|null);
            displayContent?: (string|null);
            optionIdx?: (number|null);
        }
        type $Shape = webcast.PollOption.$Properties;
    }
    class PollBasicInfo {
        title: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PollBasicInfo & webcast.PollBasicInfo.$Shape;
    }
    namespace PollBasicInfo {
        interface $Properties {
            title?: (string|null);
        }
        type $Shape = webcast.PollBasicInfo.$Properties;
    }
    class EnvelopeMessage {
        common?: (webcast.ToldCommon.$Properties|null);
        envelopeInfo?: (webcast.Envelope.$Properties|null);
        display: number;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.EnvelopeMessage & webcast.EnvelopeMessage.$Shape;
    }
    namespace EnvelopeMessage {
        interface $Properties {
            common?: (webcast.ToldCommon.$Properties|null);
            envelopeInfo?: (webcast.Envelope.$Properties|null);
            display?: (number|null);
        }
        type $Shape = webcast.EnvelopeMessage.$Properties;
    }
    class Envelope {
        envelopeId: string;
        businessType: number;
        sendUserName: string;
        diamondCount: number;
        peopleCount: number;
        unpackAt: (number|Long);
        sendUserId: string;
        sendUserAvatar?: (webcast.Image.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Envelope & webcast.Envelope.$Shape;
    }
    namespace Envelope {
        interface $Properties {
            envelopeId?: (string|null);
            businessType?: (number|null);
            sendUserName?: (string|null);
            diamondCount?: (number|null);
            peopleCount?: (number|null);
            unpackAt?: (number|Long|null);
            sendUserId?: (string|null);
            sendUserAvatar?: (webcast.Image.$Properties|null);
        }
        type $Shape = webcast.Envelope.$Properties;
    }
    class EnvelopePortalMessage {
        common?: (webcast.ToldCommon.$Properties|null);
        portal?: (webcast.EnvelopePortal.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.EnvelopePortalMessage & webcast.EnvelopePortalMessage.$Shape;
    }
    namespace EnvelopePortalMessage {
        interface $Properties {
            common?: (webcast.ToldCommon.$Properties|null);
            portal?: (webcast.EnvelopePortal.$Properties|null);
        }
        type $Shape = webcast.EnvelopePortalMessage.$Properties;
    }
    class EnvelopePortal {
        envelopeId: string;
        sendUserId: string;
        joined: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.EnvelopePortal & webcast.EnvelopePortal.$Shape;
    }
    namespace EnvelopePortal {
        interface $Properties {
            envelopeId?: (string|null);
            sendUserId?: (string|null);
            joined?: (number|Long|null);
        }
        type $Shape = webcast.EnvelopePortal.$Properties;
    }
    class GoodyBagMessage {
        common?: (webcast.Common.$Properties|null);
        bag?: (webcast.GoodyBag.$Properties|null);
        winners: webcast.GoodyBagWinner.$Properties[];
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GoodyBagMessage & webcast.GoodyBagMessage.$Shape;
    }
    namespace GoodyBagMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            bag?: (webcast.GoodyBag.$Properties|null);
            winners?: (webcast.GoodyBagWinner.$Properties[]|null);
        }
        type $Shape = webcast.GoodyBagMessage.$Properties;
    }
    class GoodyBag {
        bagId: string;
        rules?: (webcast.GoodyBagRules.$Properties|null);
        prize?: (webcast.GoodyBagPrize.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GoodyBag & webcast.GoodyBag.$Shape;
    }
    namespace GoodyBag {
        interface $Properties {
            bagId?: (string|null);
            rules?: (webcast.GoodyBagRules.$Properties|null);
            prize?: (webcast.GoodyBagPrize.$Properties|null);
        }
        type $Shape = webcast.GoodyBag.$Properties;
    }
    class GoodyBagRules {
        winnerCount: (number|Long);
        phrase: string;
        startTime: (number|Long);
        minutes: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GoodyBagRules & webcast.GoodyBagRules.$Shape;
    }
    namespace GoodyBagRules {
        interface $Properties {
            winnerCount?: (number|Long|null);
            phrase?: (string|null);
            startTime?: (number|Long|null);
            minutes?: (number|Long|null);
        }
        type $Shape = webcast.GoodyBagRules.$Properties;
    }
    class GoodyBagPrize {
        diamonds: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GoodyBagPrize & webcast.GoodyBagPrize.$Shape;
    }
    namespace GoodyBagPrize {
        interface $Properties {
            diamonds?: (number|Long|null);
        }
        type $Shape = webcast.GoodyBagPrize.$Properties;
    }
    class GoodyBagWinner {
        user?: (webcast.GoodyBagUser.$Properties|null);
        diamonds: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GoodyBagWinner & webcast.GoodyBagWinner.$Shape;
    }
    namespace GoodyBagWinner {
        interface $Properties {
            user?: (webcast.GoodyBagUser.$Properties|null);
            diamonds?: (number|Long|null);
        }
        type $Shape = webcast.GoodyBagWinner.$Properties;
    }
    class GoodyBagUser {
        userId: string;
        nickname: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GoodyBagUser & webcast.GoodyBagUser.$Shape;
    }
    namespace GoodyBagUser {
        interface $Properties {
            userId?: (string|null);
            nickname?: (string|null);
        }
        type $Shape = webcast.GoodyBagUser.$Properties;
    }
    class LinkMicBattle {
        common?: (webcast.Common.$Properties|null);
        battleId: (number|Long);
        battleSettings?: (webcast.BattleSetting.$Properties|null);
        action: number;
        battleResult: webcast.BattleResultEntry.$Properties[];
        armies: webcast.BattleArmiesEntry.$Properties[];
        anchorsInfo: webcast.BattleUserEntry.$Properties[];
        teamMember: webcast.BattleTeam.$Properties[];
        teamBattleResult: webcast.BattleTeamResult.$Properties[];
        teamArmies: webcast.BattleTeamArmies.$Properties[];
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkMicBattle & webcast.LinkMicBattle.$Shape;
    }
    namespace LinkMicBattle {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            battleId?: (number|Long|null);
            battleSettings?: (webcast.BattleSetting.$Properties|null);
            action?: (number|null);
            battleResult?: (webcast.BattleResultEntry.$Properties[]|null);
            armies?: (webcast.BattleArmiesEntry.$Properties[]|null);
            anchorsInfo?: (webcast.BattleUserEntry.$Properties[]|null);
            teamMember?: (webcast.BattleTeam.$Properties[]|null);
            teamBattleResult?: (webcast.BattleTeamResult.$Properties[]|null);
            teamArmies?: (webcast.BattleTeamArmies.$Properties[]|null);
        }
        type $Shape = webcast.LinkMicBattle.$Properties;
    }
    class LinkMicArmies {
        common?: (webcast.Common.$Properties|null);
        battleId: (number|Long);
        armies: webcast.BattleArmiesEntry.$Properties[];
        fromUserId: (number|Long);
        giftId: (number|Long);
        giftCount: number;
        teamArmies: webcast.BattleTeamArmies.$Properties[];
        battleSettings?: (webcast.BattleSetting.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkMicArmies & webcast.LinkMicArmies.$Shape;
    }
    namespace LinkMicArmies {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            battleId?: (number|Long|null);
            armies?: (webcast.BattleArmiesEntry.$Properties[]|null);
            fromUserId?: (number|Long|null);
            giftId?: (number|Long|null);
            giftCount?: (number|null);
            teamArmies?: (webcast.BattleTeamArmies.$Properties[]|null);
            battleSettings?: (webcast.BattleSetting.$Properties|null);
        }
        type $Shape = webcast.LinkMicArmies.$Properties;
    }
    class LinkMicBattlePunishFinish {
        common?: (webcast.Common.$Properties|null);
        opUid: (number|Long);
        battleId: (number|Long);
        battleSettings?: (webcast.BattleSetting.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkMicBattlePunishFinish & webcast.LinkMicBattlePunishFinish.$Shape;
    }
    namespace LinkMicBattlePunishFinish {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            opUid?: (number|Long|null);
            battleId?: (number|Long|null);
            battleSettings?: (webcast.BattleSetting.$Properties|null);
        }
        type $Shape = webcast.LinkMicBattlePunishFinish.$Properties;
    }
    class BattleSetting {
        startTimeMs: (number|Long);
        duration: (number|Long);
        endTimeMs: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleSetting & webcast.BattleSetting.$Shape;
    }
    namespace BattleSetting {
        interface $Properties {
            startTimeMs?: (number|Long|null);
            duration?: (number|Long|null);
            endTimeMs?: (number|Long|null);
        }
        type $Shape = webcast.BattleSetting.$Properties;
    }
    class BattleResultEntry {
        key: (number|Long);
        value?: (webcast.BattleResult.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleResultEntry & webcast.BattleResultEntry.$Shape;
    }
    namespace BattleResultEntry {
        interface $Properties {
            key?: (number|Long|null);
            value?: (webcast.BattleResult.$Properties|null);
        }
        type $Shape = webcast.BattleResultEntry.$Properties;
    }
    class BattleResult {
        result: number;
        score: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleResult & webcast.BattleResult.$Shape;
    }
    namespace BattleResult {
        interface $Properties {
            result?: (number|null);
            score?: (number|Long|null);
        }
        type $Shape = webcast.BattleResult.$Properties;
    }
    class BattleArmiesEntry {
        key: (number|Long);
        value?: (webcast.BattleArmies.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleArmiesEntry & webcast.BattleArmiesEntry.$Shape;
    }
    namespace BattleArmiesEntry {
        interface $Properties {
            key?: (number|Long|null);
            value?: (webcast.BattleArmies.$Properties|null);
        }
        type $Shape = webcast.BattleArmiesEntry.$Properties;
    }
    class BattleArmies {
        userArmies: webcast.BattleArmy.$Properties[];
        hostScore: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleArmies & webcast.BattleArmies.$Shape;
    }
    namespace BattleArmies {
        interface $Properties {
            userArmies?: (webcast.BattleArmy.$Properties[]|null);
            hostScore?: (number|Long|null);
        }
        type $Shape = webcast.BattleArmies.$Properties;
    }
    class BattleArmy {
        userId: (number|Long);
        score: (number|Long);
        nickname: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleArmy & webcast.BattleArmy.$Shape;
    }
    namespace BattleArmy {
        interface $Properties {
            userId?: (number|Long|null);
            score?: (number|Long|null);
            nickname?: (string|null);
        }
        type $Shape = webcast.BattleArmy.$Properties;
    }
    class BattleUserEntry {
        key: (number|Long);
        value?: (webcast.BattleUser.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleUserEntry & webcast.BattleUserEntry.$Shape;
    }
    namespace BattleUserEntry {
        interface $Properties {
            key?: (number|Long|null);
            value?: (webcast.BattleUser.$Properties|null);
        }
        type $Shape = webcast.BattleUserEntry.$Properties;
    }
    class BattleUser {
        user?: (webcast.BattleBaseUser.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleUser & webcast.BattleUser.$Shape;
    }
    namespace BattleUser {
        interface $Properties {
            user?: (webcast.BattleBaseUser.$Properties|null);
        }
        type $Shape = webcast.BattleUser.$Properties;
    }
    class BattleBaseUser {
        userId: (number|Long);
        nickName: string;
        displayId: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleBaseUser & webcast.BattleBaseUser.$Shape;
    }
    namespace BattleBaseUser {
        interface $Properties {
            userId?: (number|Long|null);
            nickName?: (string|null);
            displayId?: (string|null);
        }
        type $Shape = webcast.BattleBaseUser.$Properties;
    }
    class BattleTeam {
        teamId: (number|Long);
        userId: (number|Long)[];
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleTeam & webcast.BattleTeam.$Shape;
    }
    namespace BattleTeam {
        interface $Properties {
            teamId?: (number|Long|null);
            userId?: ((number|Long)[]|null);
        }
        type $Shape = webcast.BattleTeam.$Properties;
    }
    class BattleTeamResult {
        teamId: (number|Long);
        teamUser: webcast.BattleTeamUser.$Properties[];
        result: number;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleTeamResult & webcast.BattleTeamResult.$Shape;
    }
    namespace BattleTeamResult {
        interface $Properties {
            teamId?: (number|Long|null);
            teamUser?: (webcast.BattleTeamUser.$Properties[]|null);
            result?: (number|null);
        }
        type $Shape = webcast.BattleTeamResult.$Properties;
    }
    class BattleTeamArmies {
        teamId: (number|Long);
        teamUser: webcast.BattleTeamUser.$Properties[];
        userArmies?: (webcast.BattleArmies.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleTeamArmies & webcast.BattleTeamArmies.$Shape;
    }
    namespace BattleTeamArmies {
        interface $Properties {
            teamId?: (number|Long|null);
            teamUser?: (webcast.BattleTeamUser.$Properties[]|null);
            userArmies?: (webcast.BattleArmies.$Properties|null);
        }
        type $Shape = webcast.BattleTeamArmies.$Properties;
    }
    class BattleTeamUser {
        userId: (number|Long);
        score: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleTeamUser & webcast.BattleTeamUser.$Shape;
    }
    namespace BattleTeamUser {
        interface $Properties {
            userId?: (number|Long|null);
            score?: (number|Long|null);
        }
        type $Shape = webcast.BattleTeamUser.$Properties;
    }
    class LinkmicBattleTaskMessage {
        common?: (webcast.Common.$Properties|null);
        start?: (webcast.BattleTaskStart.$Properties|null);
        taskUpdate?: (webcast.BattleTaskUpdate.$Properties|null);
        reward?: (webcast.BattleRewardSettle.$Properties|null);
        battleId: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkmicBattleTaskMessage & webcast.LinkmicBattleTaskMessage.$Shape;
    }
    namespace LinkmicBattleTaskMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            start?: (webcast.BattleTaskStart.$Properties|null);
            taskUpdate?: (webcast.BattleTaskUpdate.$Properties|null);
            reward?: (webcast.BattleRewardSettle.$Properties|null);
            battleId?: (number|Long|null);
        }
        type $Shape = webcast.LinkmicBattleTaskMessage.$Properties;
    }
    class BattleTaskStart {
        task?: (webcast.BattleTask.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleTaskStart & webcast.BattleTaskStart.$Shape;
    }
    namespace BattleTaskStart {
        interface $Properties {
            task?: (webcast.BattleTask.$Properties|null);
        }
        type $Shape = webcast.BattleTaskStart.$Properties;
    }
    class BattleTask {
        guides: webcast.BattleTaskGuide.$Properties[];
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleTask & webcast.BattleTask.$Shape;
    }
    namespace BattleTask {
        interface $Properties {
            guides?: (webcast.BattleTaskGuide.$Properties[]|null);
        }
        type $Shape = webcast.BattleTask.$Properties;
    }
    class BattleTaskGuide {
        prompt?: (webcast.BattlePrompt.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleTaskGuide & webcast.BattleTaskGuide.$Shape;
    }
    namespace BattleTaskGuide {
        interface $Properties {
            prompt?: (webcast.BattlePrompt.$Properties|null);
        }
        type $Shape = webcast.BattleTaskGuide.$Properties;
    }
    class BattlePrompt {
        key: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattlePrompt & webcast.BattlePrompt.$Shape;
    }
    namespace BattlePrompt {
        interface $Properties {
            key?: (string|null);
        }
        type $Shape = webcast.BattlePrompt.$Properties;
    }
    class BattleTaskUpdate {
        fromUserId: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleTaskUpdate & webcast.BattleTaskUpdate.$Shape;
    }
    namespace BattleTaskUpdate {
        interface $Properties {
            fromUserId?: (number|Long|null);
        }
        type $Shape = webcast.BattleTaskUpdate.$Properties;
    }
    class BattleRewardSettle {
        prompt?: (webcast.BattlePrompt.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleRewardSettle & webcast.BattleRewardSettle.$Shape;
    }
    namespace BattleRewardSettle {
        interface $Properties {
            prompt?: (webcast.BattlePrompt.$Properties|null);
        }
        type $Shape = webcast.BattleRewardSettle.$Properties;
    }
    class LinkmicBattleNoticeMessage {
        common?: (webcast.Common.$Properties|null);
        notice?: (webcast.BattleNotice.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkmicBattleNoticeMessage & webcast.LinkmicBattleNoticeMessage.$Shape;
    }
    namespace LinkmicBattleNoticeMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            notice?: (webcast.BattleNotice.$Properties|null);
        }
        type $Shape = webcast.LinkmicBattleNoticeMessage.$Properties;
    }
    class BattleNotice {
        text?: (webcast.Text.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleNotice & webcast.BattleNotice.$Shape;
    }
    namespace BattleNotice {
        interface $Properties {
            text?: (webcast.Text.$Properties|null);
        }
        type $Shape = webcast.BattleNotice.$Properties;
    }
    class LinkMicBattleItemCard {
        common?: (webcast.Common.$Properties|null);
        battleId: (number|Long);
        cardObtainGuide?: (webcast.BattleCardNotice.$Properties|null);
        useCriticalStrikeCard?: (webcast.BattleCardUse.$Properties|null);
        useSmokeCard?: (webcast.BattleCardUse.$Properties|null);
        awardCardNotice?: (webcast.BattleCardNotice.$Properties|null);
        useExtraTimeCard?: (webcast.BattleCardUse.$Properties|null);
        useSpecialEffectCard?: (webcast.BattleCardUse.$Properties|null);
        usePotionCard?: (webcast.BattleCardUse.$Properties|null);
        useWaveCard?: (webcast.BattleCardUse.$Properties|null);
        specialEffectNotice?: (webcast.BattleCardNotice.$Properties|null);
        useTop2Card?: (webcast.BattleCardUse.$Properties|null);
        useTop3Card?: (webcast.BattleCardUse.$Properties|null);
        useVaultGloveCard?: (webcast.BattleCardUse.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkMicBattleItemCard & webcast.LinkMicBattleItemCard.$Shape;
    }
    namespace LinkMicBattleItemCard {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            battleId?: (number|Long|null);
            cardObtainGuide?: (webcast.BattleCardNotice.$Properties|null);
            useCriticalStrikeCard?: (webcast.BattleCardUse.$Properties|null);
            useSmokeCard?: (webcast.BattleCardUse.$Properties|null);
            awardCardNotice?: (webcast.BattleCardNotice.$Properties|null);
            useExtraTimeCard?: (webcast.BattleCardUse.$Properties|null);
            useSpecialEffectCard?: (webcast.BattleCardUse.$Properties|null);
            usePotionCard?: (webcast.BattleCardUse.$Properties|null);
            useWaveCard?: (webcast.BattleCardUse.$Properties|null);
            specialEffectNotice?: (webcast.BattleCardNotice.$Properties|null);
            useTop2Card?: (webcast.BattleCardUse.$Properties|null);
            useTop3Card?: (webcast.BattleCardUse.$Properties|null);
            useVaultGloveCard?: (webcast.BattleCardUse.$Properties|null);
        }
        type $Shape = webcast.LinkMicBattleItemCard.$Properties;
    }
    class BattleCardNotice {
        text?: (webcast.Text.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleCardNotice & webcast.BattleCardNotice.$Shape;
    }
    namespace BattleCardNotice {
        interface $Properties {
            text?: (webcast.Text.$Properties|null);
        }
        type $Shape = webcast.BattleCardNotice.$Properties;
    }
    class BattleCardUse {
        card?: (webcast.BattleCard.$Properties|null);
        text?: (webcast.Text.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleCardUse & webcast.BattleCardUse.$Shape;
    }
    namespace BattleCardUse {
        interface $Properties {
            card?: (webcast.BattleCard.$Properties|null);
            text?: (webcast.Text.$Properties|null);
        }
        type $Shape = webcast.BattleCardUse.$Properties;
    }
    class BattleCard {
        sender?: (webcast.BattleUser.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleCard & webcast.BattleCard.$Shape;
    }
    namespace BattleCard {
        interface $Properties {
            sender?: (webcast.BattleUser.$Properties|null);
        }
        type $Shape = webcast.BattleCard.$Properties;
    }
    class LinkMessage {
        common?: (webcast.Common.$Properties|null);
        messageType: number;
        scene: number;
        enterContent?: (webcast.LinkEnter.$Properties|null);
        leaveContent?: (webcast.LinkUserId.$Properties|null);
        updateUserSettingContent?: (webcast.LinkSettings.$Properties|null);
        listChangeContent?: (webcast.LinkList.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkMessage & webcast.LinkMessage.$Shape;
    }
    namespace LinkMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            messageType?: (number|null);
            scene?: (number|null);
            enterContent?: (webcast.LinkEnter.$Properties|null);
            leaveContent?: (webcast.LinkUserId.$Properties|null);
            updateUserSettingContent?: (webcast.LinkSettings.$Properties|null);
            listChangeContent?: (webcast.LinkList.$Properties|null);
        }
        type $Shape = webcast.LinkMessage.$Properties;
    }
    class LinkEnter {
        linked: webcast.LinkedUser.$Properties[];
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkEnter & webcast.LinkEnter.$Shape;
    }
    namespace LinkEnter {
        interface $Properties {
            linked?: (webcast.LinkedUser.$Properties[]|null);
        }
        type $Shape = webcast.LinkEnter.$Properties;
    }
    class LinkUserId {
        userId: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkUserId & webcast.LinkUserId.$Shape;
    }
    namespace LinkUserId {
        interface $Properties {
            userId?: (number|Long|null);
        }
        type $Shape = webcast.LinkUserId.$Properties;
    }
    class LinkSettings {
        user?: (webcast.LinkUserId.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkSettings & webcast.LinkSettings.$Shape;
    }
    namespace LinkSettings {
        interface $Properties {
            user?: (webcast.LinkUserId.$Properties|null);
        }
        type $Shape = webcast.LinkSettings.$Properties;
    }
    class LinkList {
        linked: webcast.LinkedUser.$Properties[];
        waiting: webcast.LinkedUser.$Properties[];
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkList & webcast.LinkList.$Shape;
    }
    namespace LinkList {
        interface $Properties {
            linked?: (webcast.LinkedUser.$Properties[]|null);
            waiting?: (webcast.LinkedUser.$Properties[]|null);
        }
        type $Shape = webcast.LinkList.$Properties;
    }
    class LinkedUser {
        user?: (webcast.NamedUser.$Properties|null);
        fanTicket: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkedUser & webcast.LinkedUser.$Shape;
    }
    namespace LinkedUser {
        interface $Properties {
            user?: (webcast.NamedUser.$Properties|null);
            fanTicket?: (number|Long|null);
        }
        type $Shape = webcast.LinkedUser.$Properties;
    }
    class LinkLayerMessage {
        common?: (webcast.Common.$Properties|null);
        messageType: number;
        scene: number;
        listChangeContent?: (webcast.LayerList.$Properties|null);
        leaveContent?: (webcast.LayerPerson.$Properties|null);
        finishContent?: (webcast.LayerPerson.$Properties|null);
        groupChangeContent?: (webcast.LayerGroupChange.$Properties|null);
        businessContent?: (webcast.LayerBusiness.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkLayerMessage & webcast.LinkLayerMessage.$Shape;
    }
    namespace LinkLayerMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            messageType?: (number|null);
            scene?: (number|null);
            listChangeContent?: (webcast.LayerList.$Properties|null);
            leaveContent?: (webcast.LayerPerson.$Properties|null);
            finishContent?: (webcast.LayerPerson.$Properties|null);
            groupChangeContent?: (webcast.LayerGroupChange.$Properties|null);
            businessContent?: (webcast.LayerBusiness.$Properties|null);
        }
        type $Shape = webcast.LinkLayerMessage.$Properties;
    }
    class LayerList {
        users?: (webcast.LayerUsers.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerList & webcast.LayerList.$Shape;
    }
    namespace LayerList {
        interface $Properties {
            users?: (webcast.LayerUsers.$Properties|null);
        }
        type $Shape = webcast.LayerList.$Properties;
    }
    class LayerUsers {
        linked: webcast.LayerPerson.$Properties[];
        waiting: webcast.LayerPerson.$Properties[];
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerUsers & webcast.LayerUsers.$Shape;
    }
    namespace LayerUsers {
        interface $Properties {
            linked?: (webcast.LayerPerson.$Properties[]|null);
            waiting?: (webcast.LayerPerson.$Properties[]|null);
        }
        type $Shape = webcast.LayerUsers.$Properties;
    }
    class LayerPerson {
        player?: (webcast.LayerPlayer.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerPerson & webcast.LayerPerson.$Shape;
    }
    namespace LayerPerson {
        interface $Properties {
            player?: (webcast.LayerPlayer.$Properties|null);
        }
        type $Shape = webcast.LayerPerson.$Properties;
    }
    class LayerPlayer {
        userId: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerPlayer & webcast.LayerPlayer.$Shape;
    }
    namespace LayerPlayer {
        interface $Properties {
            userId?: (number|Long|null);
        }
        type $Shape = webcast.LayerPlayer.$Properties;
    }
    class LayerGroupChange {
        group?: (webcast.LayerGroup.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerGroupChange & webcast.LayerGroupChange.$Shape;
    }
    namespace LayerGroupChange {
        interface $Properties {
            group?: (webcast.LayerGroup.$Properties|null);
        }
        type $Shape = webcast.LayerGroupChange.$Properties;
    }
    class LayerGroup {
        channels: webcast.LayerGroupChannel.$Properties[];
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerGroup & webcast.LayerGroup.$Shape;
    }
    namespace LayerGroup {
        interface $Properties {
            channels?: (webcast.LayerGroupChannel.$Properties[]|null);
        }
        type $Shape = webcast.LayerGroup.$Properties;
    }
    class LayerGroupChannel {
        user?: (webcast.LayerGroupUser.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerGroupChannel & webcast.LayerGroupChannel.$Shape;
    }
    namespace LayerGroupChannel {
        interface $Properties {
            user?: (webcast.LayerGroupUser.$Properties|null);
        }
        type $Shape = webcast.LayerGroupChannel.$Properties;
    }
    class LayerGroupUser {
        linked?: (webcast.LayerPerson.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerGroupUser & webcast.LayerGroupUser.$Shape;
    }
    namespace LayerGroupUser {
        interface $Properties {
            linked?: (webcast.LayerPerson.$Properties|null);
        }
        type $Shape = webcast.LayerGroupUser.$Properties;
    }
    class LayerBusiness {
        cohost?: (webcast.LayerCohost.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerBusiness & webcast.LayerBusiness.$Shape;
    }
    namespace LayerBusiness {
        interface $Properties {
            cohost?: (webcast.LayerCohost.$Properties|null);
        }
        type $Shape = webcast.LayerBusiness.$Properties;
    }
    class LayerCohost {
        list?: (webcast.LayerCohostList.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerCohost & webcast.LayerCohost.$Shape;
    }
    namespace LayerCohost {
        interface $Properties {
            list?: (webcast.LayerCohostList.$Properties|null);
        }
        type $Shape = webcast.LayerCohost.$Properties;
    }
    class LayerCohostList {
        users: webcast.LayerCohostEntry.$Properties[];
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerCohostList & webcast.LayerCohostList.$Shape;
    }
    namespace LayerCohostList {
        interface $Properties {
            users?: (webcast.LayerCohostEntry.$Properties[]|null);
        }
        type $Shape = webcast.LayerCohostList.$Properties;
    }
    class LayerCohostEntry {
        key: (number|Long);
        value?: (webcast.LayerCohostUser.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerCohostEntry & webcast.LayerCohostEntry.$Shape;
    }
    namespace LayerCohostEntry {
        interface $Properties {
            key?: (number|Long|null);
            value?: (webcast.LayerCohostUser.$Properties|null);
        }
        type $Shape = webcast.LayerCohostEntry.$Properties;
    }
    class LayerCohostUser {
        nickname: string;
        displayId: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerCohostUser & webcast.LayerCohostUser.$Shape;
    }
    namespace LayerCohostUser {
        interface $Properties {
            nickname?: (string|null);
            displayId?: (string|null);
        }
        type $Shape = webcast.LayerCohostUser.$Properties;
    }
    class LinkMicMethod {
        common?: (webcast.Common.$Properties|null);
        messageType: number;
        userId: (number|Long);
        fanTicket: (number|Long);
        totalLinkmicFanTicket: (number|Long);
        inviteUid: (number|Long);
        toUserId: (number|Long);
        fromUserId: (number|Long);
        rivalAnchorId: (number|Long);
        scene: (number|Long);
        linkedUsers: webcast.NamedUser.$Properties[];
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkMicMethod & webcast.LinkMicMethod.$Shape;
    }
    namespace LinkMicMethod {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            messageType?: (number|null);
            userId?: (number|Long|null);
            fanTicket?: (number|Long|null);
            totalLinkmicFanTicket?: (number|Long|null);
            inviteUid?: (number|Long|null);
            toUserId?: (number|Long|null);
            fromUserId?: (number|Long|null);
            rivalAnchorId?: (number|Long|null);
            scene?: (number|Long|null);
            linkedUsers?: (webcast.NamedUser.$Properties[]|null);
        }
        type $Shape = webcast.LinkMicMethod.$Properties;
    }
    class LinkMicFanTicketMethod {
        common?: (webcast.Common.$Properties|null);
        fanTicketRoomNotice?: (webcast.FanTicketNotice.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkMicFanTicketMethod & webcast.LinkMicFanTicketMethod.$Shape;
    }
    namespace LinkMicFanTicketMethod {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            fanTicketRoomNotice?: (webcast.FanTicketNotice.$Properties|null);
        }
        type $Shape = webcast.LinkMicFanTicketMethod.$Properties;
    }
    class FanTicketNotice {
        userFanTicket: webcast.FanTicketUser.$Properties[];
        totalLinkmicFanTicket: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.FanTicketNotice & webcast.FanTicketNotice.$Shape;
    }
    namespace FanTicketNotice {
        interface $Properties {
            userFanTicket?: (webcast.FanTicketUser.$Properties[]|null);
            totalLinkmicFanTicket?: (number|Long|null);
        }
        type $Shape = webcast.FanTicketNotice.$Properties;
    }
    class FanTicketUser {
        userId: (number|Long);
        fanTicket: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.FanTicketUser & webcast.FanTicketUser.$Shape;
    }
    namespace FanTicketUser {
        interface $Properties {
            userId?: (number|Long|null);
            fanTicket?: (number|Long|null);
        }
        type $Shape = webcast.FanTicketUser.$Properties;
    }
    class LinkMicAnchorGuideMessage {
        common?: (webcast.Common.$Properties|null);
        suggested?: (webcast.LinkUserId.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkMicAnchorGuideMessage & webcast.LinkMicAnchorGuideMessage.$Shape;
    }
    namespace LinkMicAnchorGuideMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            suggested?: (webcast.LinkUserId.$Properties|null);
        }
        type $Shape = webcast.LinkMicAnchorGuideMessage.$Properties;
    }
    class GroupLiveMemberNotifyMessage {
        common?: (webcast.Common.$Properties|null);
        memberInfo: webcast.GroupLiveMember.$Properties[];
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GroupLiveMemberNotifyMessage & webcast.GroupLiveMemberNotifyMessage.$Shape;
    }
    namespace GroupLiveMemberNotifyMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            memberInfo?: (webcast.GroupLiveMember.$Properties[]|null);
        }
        type $Shape = webcast.GroupLiveMemberNotifyMessage.$Properties;
    }
    class GroupLiveMember {
        userId: (number|Long);
        nickname: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GroupLiveMember & webcast.GroupLiveMember.$Shape;
    }
    namespace GroupLiveMember {
        interface $Properties {
            userId?: (number|Long|null);
            nickname?: (string|null);
        }
        type $Shape = webcast.GroupLiveMember.$Properties;
    }
    class SubQueueMessage {
        common?: (webcast.Common.$Properties|null);
        currentUser?: (webcast.NamedUser.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubQueueMessage & webcast.SubQueueMessage.$Shape;
    }
    namespace SubQueueMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            currentUser?: (webcast.NamedUser.$Properties|null);
        }
        type $Shape = webcast.SubQueueMessage.$Properties;
    }
    class GoalUpdateMessage {
        common?: (webcast.Common.$Properties|null);
        goal?: (webcast.Goal.$Properties|null);
        contributorId: (number|Long);
        contributorAvatar?: (webcast.Image.$Properties|null);
        contributorDisplayId: string;
        contributeCount: (number|Long);
        contributorIdStr: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GoalUpdateMessage & webcast.GoalUpdateMessage.$Shape;
    }
    namespace GoalUpdateMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            goal?: (webcast.Goal.$Properties|null);
            contributorId?: (number|Long|null);
            contributorAvatar?: (webcast.Image.$Properties|null);
            contributorDisplayId?: (string|null);
            contributeCount?: (number|Long|null);
            contributorIdStr?: (string|null);
        }
        type $Shape = webcast.GoalUpdateMessage.$Properties;
    }
    class Goal {
        id: (number|Long);
        subGoals: webcast.SubGoal.$Properties[];
        description: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Goal & webcast.Goal.$Shape;
    }
    namespace Goal {
        interface $Properties {
            id?: (number|Long|null);
            subGoals?: (webcast.SubGoal.$Properties[]|null);
            description?: (string|null);
        }
        type $Shape = webcast.Goal.$Properties;
    }
    class SubGoal {
        type: number;
        id: (number|Long);
        progress: (number|Long);
        target: (number|Long);
        gift?: (webcast.SubGoalGift.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubGoal & webcast.SubGoal.$Shape;
    }
    namespace SubGoal {
        interface $Properties {
            type?: (number|null);
            id?: (number|Long|null);
            progress?: (number|Long|null);
            target?: (number|Long|null);
            gift?: (webcast.SubGoalGift.$Properties|null);
        }
        type $Shape = webcast.SubGoal.$Properties;
    }
    class SubGoalGift {
        name: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubGoalGift & webcast.SubGoalGift.$Shape;
    }
    namespace SubGoalGift {
        interface $Properties {
            name?: (string|null);
        }
        type $Shape = webcast.SubGoalGift.$Properties;
    }
    class RoomPinMessage {
        common?: (webcast.Common.$Properties|null);
        chatMessage?: (webcast.PinnedComment.$Properties|null);
        socialMessage?: (webcast.PinnedOther.$Properties|null);
        giftMessage?: (webcast.PinnedGift.$Properties|null);
        memberMessage?: (webcast.PinnedOther.$Properties|null);
        likeMessage?: (webcast.PinnedLike.$Properties|null);
        method: string;
        operator?: (webcast.NamedUser.$Properties|null);
        action: number;
        pinMsgId: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomPinMessage & webcast.RoomPinMessage.$Shape;
    }
    namespace RoomPinMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            chatMessage?: (webcast.PinnedComment.$Properties|null);
            socialMessage?: (webcast.PinnedOther.$Properties|null);
            giftMessage?: (webcast.PinnedGift.$Properties|null);
            memberMessage?: (webcast.PinnedOther.$Properties|null);
            likeMessage?: (webcast.PinnedLike.$Properties|null);
            method?: (string|null);
            operator?: (webcast.NamedUser.$Properties|null);
            action?: (number|null);
            pinMsgId?: (number|Long|null);
        }
        type $Shape = webcast.RoomPinMessage.$Properties;
    }
    class PinnedComment {
        user?: (webcast.NamedUser.$Properties|null);
        content: string;
        contentLanguage: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PinnedComment & webcast.PinnedComment.$Shape;
    }
    namespace PinnedComment {
        interface $Properties {
            user?: (webcast.NamedUser.$Properties|null);
            content?: (string|null);
            contentLanguage?: (string|null);
        }
        type $Shape = webcast.PinnedComment.$Properties;
    }
    class PinnedGift {
        giftId: (number|Long);
        repeatCount: number;
        user?: (webcast.NamedUser.$Properties|null);
        gift?: (webcast.PinnedGiftDetails.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PinnedGift & webcast.PinnedGift.$Shape;
    }
    namespace PinnedGift {
        interface $Properties {
            giftId?: (number|Long|null);
            repeatCount?: (number|null);
            user?: (webcast.NamedUser.$Properties|null);
            gift?: (webcast.PinnedGiftDetails.$Properties|null);
        }
        type $Shape = webcast.PinnedGift.$Properties;
    }
    class PinnedGiftDetails {
        diamondCount: number;
        name: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PinnedGiftDetails & webcast.PinnedGiftDetails.$Shape;
    }
    namespace PinnedGiftDetails {
        interface $Properties {
            diamondCount?: (number|null);
            name?: (string|null);
        }
        type $Shape = webcast.PinnedGiftDetails.$Properties;
    }
    class PinnedOther {
        user?: (webcast.NamedUser.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PinnedOther & webcast.PinnedOther.$Shape;
    }
    namespace PinnedOther {
        interface $Properties {
            user?: (webcast.NamedUser.$Properties|null);
        }
        type $Shape = webcast.PinnedOther.$Properties;
    }
    class PinnedLike {
        user?: (webcast.NamedUser.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PinnedLike & webcast.PinnedLike.$Shape;
    }
    namespace PinnedLike {
        interface $Properties {
            user?: (webcast.NamedUser.$Properties|null);
        }
        type $Shape = webcast.PinnedLike.$Properties;
    }
    class SubPinEventMessage {
        common?: (webcast.Common.$Properties|null);
        actionType: number;
        card?: (webcast.SubPinCard.$Properties|null);
        operatorUserId: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubPinEventMessage & webcast.SubPinEventMessage.$Shape;
    }
    namespace SubPinEventMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            actionType?: (number|null);
            card?: (webcast.SubPinCard.$Properties|null);
            operatorUserId?: (number|Long|null);
        }
        type $Shape = webcast.SubPinEventMessage.$Properties;
    }
    class SubPinCard {
        title?: (webcast.Text.$Properties|null);
        id: (number|Long);
        goalPinCard?: (webcast.SubGoalPinCard.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubPinCard & webcast.SubPinCard.$Shape;
    }
    namespace SubPinCard {
        interface $Properties {
            title?: (webcast.Text.$Properties|null);
            id?: (number|Long|null);
            goalPinCard?: (webcast.SubGoalPinCard.$Properties|null);
        }
        type $Shape = webcast.SubPinCard.$Properties;
    }
    class SubGoalPinCard {
        title?: (webcast.SubGoalPinTitle.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubGoalPinCard & webcast.SubGoalPinCard.$Shape;
    }
    namespace SubGoalPinCard {
        interface $Properties {
            title?: (webcast.SubGoalPinTitle.$Properties|null);
        }
        type $Shape = webcast.SubGoalPinCard.$Properties;
    }
    class SubGoalPinTitle {
        text: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubGoalPinTitle & webcast.SubGoalPinTitle.$Shape;
    }
    namespace SubGoalPinTitle {
        interface $Properties {
            text?: (string|null);
        }
        type $Shape = webcast.SubGoalPinTitle.$Properties;
    }
    class RankUpdateMessage {
        common?: (webcast.Common.$Properties|null);
        updates: webcast.RankUpdate.$Properties[];
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RankUpdateMessage & webcast.RankUpdateMessage.$Shape;
    }
    namespace RankUpdateMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            updates?: (webcast.RankUpdate.$Properties[]|null);
        }
        type $Shape = webcast.RankUpdateMessage.$Properties;
    }
    class RankUpdate {
        rankType: number;
        ownRank: (number|Long);
        defaultContent?: (webcast.Text.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RankUpdate & webcast.RankUpdate.$Shape;
    }
    namespace RankUpdate {
        interface $Properties {
            rankType?: (number|null);
            ownRank?: (number|Long|null);
            defaultContent?: (webcast.Text.$Properties|null);
        }
        type $Shape = webcast.RankUpdate.$Properties;
    }
    class RankTextMessage {
        common?: (webcast.ToldCommon.$Properties|null);
        scene: number;
        beforeUpdate: (number|Long);
        afterUpdate: (number|Long);
        curUserId: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RankTextMessage & webcast.RankTextMessage.$Shape;
    }
    namespace RankTextMessage {
        interface $Properties {
            common?: (webcast.ToldCommon.$Properties|null);
            scene?: (number|null);
            beforeUpdate?: (number|Long|null);
            afterUpdate?: (number|Long|null);
            curUserId?: (number|Long|null);
        }
        type $Shape = webcast.RankTextMessage.$Properties;
    }
    class HourlyRankMessage {
        common?: (webcast.Common.$Properties|null);
        rank?: (webcast.HourlyRank.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.HourlyRankMessage & webcast.HourlyRankMessage.$Shape;
    }
    namespace HourlyRankMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            rank?: (webcast.HourlyRank.$Properties|null);
        }
        type $Shape = webcast.HourlyRankMessage.$Properties;
    }
    class HourlyRank {
        type: number;
        text?: (webcast.Text.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.HourlyRank & webcast.HourlyRank.$Shape;
    }
    namespace HourlyRank {
        interface $Properties {
            type?: (number|null);
            text?: (webcast.Text.$Properties|null);
        }
        type $Shape = webcast.HourlyRank.$Properties;
    }
    class HourlyRankRewardMessage {
        common?: (webcast.Common.$Properties|null);
        winners: webcast.HourlyRankReward.$Properties[];
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.HourlyRankRewardMessage & webcast.HourlyRankRewardMessage.$Shape;
    }
    namespace HourlyRankRewardMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            winners?: (webcast.HourlyRankReward.$Properties[]|null);
        }
        type $Shape = webcast.HourlyRankRewardMessage.$Properties;
    }
    class HourlyRankReward {
        userId: (number|Long);
        notify?: (webcast.RoomNotify.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.HourlyRankReward & webcast.HourlyRankReward.$Shape;
    }
    namespace HourlyRankReward {
        interface $Properties {
            userId?: (number|Long|null);
            notify?: (webcast.RoomNotify.$Properties|null);
        }
        type $Shape = webcast.HourlyRankReward.$Properties;
    }
    class WeeklyRankRewardMessage {
        userId: (number|Long);
        common?: (webcast.Common.$Properties|null);
        notify?: (webcast.RoomNotify.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.WeeklyRankRewardMessage & webcast.WeeklyRankRewardMessage.$Shape;
    }
    namespace WeeklyRankRewardMessage {
        interface $Properties {
            userId?: (number|Long|null);
            common?: (webcast.Common.$Properties|null);
            notify?: (webcast.RoomNotify.$Properties|null);
        }
        type $Shape = webcast.WeeklyRankRewardMessage.$Properties;
    }
    class RoomNotify {
        common?: (webcast.ToldCommon.$Properties|null);
        content: string;
        user?: (webcast.NamedUser.$Properties|null);
        fromUserId: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomNotify & webcast.RoomNotify.$Shape;
    }
    namespace RoomNotify {
        interface $Properties {
            common?: (webcast.ToldCommon.$Properties|null);
            content?: (string|null);
            user?: (webcast.NamedUser.$Properties|null);
            fromUserId?: (number|Long|null);
        }
        type $Shape = webcast.RoomNotify.$Properties;
    }
    class GiftBroadcastMessage {
        common?: (webcast.ToldCommon.$Properties|null);
        fromUserId: (number|Long);
        notify?: (webcast.RoomNotify.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GiftBroadcastMessage & webcast.GiftBroadcastMessage.$Shape;
    }
    namespace GiftBroadcastMessage {
        interface $Properties {
            common?: (webcast.ToldCommon.$Properties|null);
            fromUserId?: (number|Long|null);
            notify?: (webcast.RoomNotify.$Properties|null);
        }
        type $Shape = webcast.GiftBroadcastMessage.$Properties;
    }
    class MarqueeAnnouncementMessage {
        common?: (webcast.Common.$Properties|null);
        messageEntity: webcast.MarqueeEntity.$Properties[];
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.MarqueeAnnouncementMessage & webcast.MarqueeAnnouncementMessage.$Shape;
    }
    namespace MarqueeAnnouncementMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            messageEntity?: (webcast.MarqueeEntity.$Properties[]|null);
        }
        type $Shape = webcast.MarqueeAnnouncementMessage.$Properties;
    }
    class MarqueeEntity {
        notify?: (webcast.RoomNotify.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.MarqueeEntity & webcast.MarqueeEntity.$Shape;
    }
    namespace MarqueeEntity {
        interface $Properties {
            notify?: (webcast.RoomNotify.$Properties|null);
        }
        type $Shape = webcast.MarqueeEntity.$Properties;
    }
    class PrivilegeAdvanceMessage {
        common?: (webcast.ToldCommon.$Properties|null);
        notify?: (webcast.RoomNotify.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PrivilegeAdvanceMessage & webcast.PrivilegeAdvanceMessage.$Shape;
    }
    namespace PrivilegeAdvanceMessage {
        interface $Properties {
            common?: (webcast.ToldCommon.$Properties|null);
            notify?: (webcast.RoomNotify.$Properties|null);
        }
        type $Shape = webcast.PrivilegeAdvanceMessage.$Properties;
    }
    class RoomMessage {
        common?: (webcast.ToldCommon.$Properties|null);
        content: string;
        scene: string;
        isWelcome: boolean;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomMessage & webcast.RoomMessage.$Shape;
    }
    namespace RoomMessage {
        interface $Properties {
            common?: (webcast.ToldCommon.$Properties|null);
            content?: (string|null);
            scene?: (string|null);
            isWelcome?: (boolean|null);
        }
        type $Shape = webcast.RoomMessage.$Properties;
    }
    class OecLiveShoppingMessage {
        common?: (webcast.Common.$Properties|null);
        actionType: number;
        liveProductNumber: number;
        popProduct?: (webcast.PopProduct.$Properties|null);
        productSnapShot?: (webcast.ProductSnapShot.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.OecLiveShoppingMessage & webcast.OecLiveShoppingMessage.$Shape;
    }
    namespace OecLiveShoppingMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            actionType?: (number|null);
            liveProductNumber?: (number|null);
            popProduct?: (webcast.PopProduct.$Properties|null);
            productSnapShot?: (webcast.ProductSnapShot.$Properties|null);
        }
        type $Shape = webcast.OecLiveShoppingMessage.$Properties;
    }
    class PopProduct {
        title: string;
        price: string;
        productId: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PopProduct & webcast.PopProduct.$Shape;
    }
    namespace PopProduct {
        interface $Properties {
            title?: (string|null);
            price?: (string|null);
            productId?: (number|Long|null);
        }
        type $Shape = webcast.PopProduct.$Properties;
    }
    class ProductSnapShot {
        productId: string;
        title: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.ProductSnapShot & webcast.ProductSnapShot.$Shape;
    }
    namespace ProductSnapShot {
        interface $Properties {
            productId?: (string|null);
            title?: (string|null);
        }
        type $Shape = webcast.ProductSnapShot.$Properties;
    }
    class PaidContentLiveShoppingMessage {
        common?: (webcast.Common.$Properties|null);
        actionType: number;
        productNumber: number;
        content?: (webcast.PaidContent.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PaidContentLiveShoppingMessage & webcast.PaidContentLiveShoppingMessage.$Shape;
    }
    namespace PaidContentLiveShoppingMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            actionType?: (number|null);
            productNumber?: (number|null);
            content?: (webcast.PaidContent.$Properties|null);
        }
        type $Shape = webcast.PaidContentLiveShoppingMessage.$Properties;
    }
    class PaidContent {
        id: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PaidContent & webcast.PaidContent.$Shape;
    }
    namespace PaidContent {
        interface $Properties {
            id?: (number|Long|null);
        }
        type $Shape = webcast.PaidContent.$Properties;
    }
    class CaptionMessage {
        common?: (webcast.Common.$Properties|null);
        timestampMs: (number|Long);
        content: webcast.CaptionContent.$Properties[];
        sentenceId: (number|Long);
        definite: boolean;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.CaptionMessage & webcast.CaptionMessage.$Shape;
    }
    namespace CaptionMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            timestampMs?: (number|Long|null);
            content?: (webcast.CaptionContent.$Properties[]|null);
            sentenceId?: (number|Long|null);
            definite?: (boolean|null);
        }
        type $Shape = webcast.CaptionMessage.$Properties;
    }
    class CaptionContent {
        lang: string;
        content: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.CaptionContent & webcast.CaptionContent.$Shape;
    }
    namespace CaptionContent {
        interface $Properties {
            lang?: (string|null);
            content?: (string|null);
        }
        type $Shape = webcast.CaptionContent.$Properties;
    }
    class ImDeleteMessage {
        common?: (webcast.Common.$Properties|null);
        deleteMsgIds: (number|Long)[];
        deleteUserIds: (number|Long)[];
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.ImDeleteMessage & webcast.ImDeleteMessage.$Shape;
    }
    namespace ImDeleteMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            deleteMsgIds?: ((number|Long)[]|null);
            deleteUserIds?: ((number|Long)[]|null);
        }
        type $Shape = webcast.ImDeleteMessage.$Properties;
    }
    class UnauthorizedMemberMessage {
        common?: (webcast.Common.$Properties|null);
        nickNamePrefix?: (webcast.PatternRef.$Properties|null);
        nickName: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.UnauthorizedMemberMessage & webcast.UnauthorizedMemberMessage.$Shape;
    }
    namespace UnauthorizedMemberMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            nickNamePrefix?: (webcast.PatternRef.$Properties|null);
            nickName?: (string|null);
        }
        type $Shape = webcast.UnauthorizedMemberMessage.$Properties;
    }
    class RoomVerifyMessage {
        common?: (webcast.Common.$Properties|null);
        action: number;
        content: string;
        closeRoom: boolean;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomVerifyMessage & webcast.RoomVerifyMessage.$Shape;
    }
    namespace RoomVerifyMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            action?: (number|null);
            content?: (string|null);
            closeRoom?: (boolean|null);
        }
        type $Shape = webcast.RoomVerifyMessage.$Properties;
    }
    class AccessRecallMessage {
        common?: (webcast.ToldCommon.$Properties|null);
        status: number;
        scene: string;
        notice?: (webcast.Text.$Properties|null);
        content?: (webcast.Text.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.AccessRecallMessage & webcast.AccessRecallMessage.$Shape;
    }
    namespace AccessRecallMessage {
        interface $Properties {
            common?: (webcast.ToldCommon.$Properties|null);
            status?: (number|null);
            scene?: (string|null);
            notice?: (webcast.Text.$Properties|null);
            content?: (webcast.Text.$Properties|null);
        }
        type $Shape = webcast.AccessRecallMessage.$Properties;
    }
    class ToldMessage {
        common?: (webcast.ToldCommon.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.ToldMessage & webcast.ToldMessage.$Shape;
    }
    namespace ToldMessage {
        interface $Properties {
            common?: (webcast.ToldCommon.$Properties|null);
        }
        type $Shape = webcast.ToldMessage.$Properties;
    }
    class SaidMessage {
        common?: (webcast.ToldCommon.$Properties|null);
        content: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SaidMessage & webcast.SaidMessage.$Shape;
    }
    namespace SaidMessage {
        interface $Properties {
            common?: (webcast.ToldCommon.$Properties|null);
            content?: (string|null);
        }
        type $Shape = webcast.SaidMessage.$Properties;
    }
    class NoticeMessage {
        common?: (webcast.ToldCommon.$Properties|null);
        content: string;
        title?: (webcast.Text.$Properties|null);
        displayText?: (webcast.Text.$Properties|null);
        noticeContent?: (webcast.Text.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.NoticeMessage & webcast.NoticeMessage.$Shape;
    }
    namespace NoticeMessage {
        interface $Properties {
            common?: (webcast.ToldCommon.$Properties|null);
            content?: (string|null);
            title?: (webcast.Text.$Properties|null);
            displayText?: (webcast.Text.$Properties|null);
            noticeContent?: (webcast.Text.$Properties|null);
        }
        type $Shape = webcast.NoticeMessage.$Properties;
    }
    class GuideMessage {
        common?: (webcast.ToldCommon.$Properties|null);
        description: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GuideMessage & webcast.GuideMessage.$Shape;
    }
    namespace GuideMessage {
        interface $Properties {
            common?: (webcast.ToldCommon.$Properties|null);
            description?: (string|null);
        }
        type $Shape = webcast.GuideMessage.$Properties;
    }
    class PerceptionMessage {
        common?: (webcast.ToldCommon.$Properties|null);
        punishInfo?: (webcast.Punishment.$Properties|null);
        toast?: (webcast.Text.$Properties|null);
        floatText?: (webcast.Text.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PerceptionMessage & webcast.PerceptionMessage.$Shape;
    }
    namespace PerceptionMessage {
        interface $Properties {
            common?: (webcast.ToldCommon.$Properties|null);
            punishInfo?: (webcast.Punishment.$Properties|null);
            toast?: (webcast.Text.$Properties|null);
            floatText?: (webcast.Text.$Properties|null);
        }
        type $Shape = webcast.PerceptionMessage.$Properties;
    }
    class PartnershipPunishMessage {
        common?: (webcast.ToldCommon.$Properties|null);
        punishInfo?: (webcast.Punishment.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PartnershipPunishMessage & webcast.PartnershipPunishMessage.$Shape;
    }
    namespace PartnershipPunishMessage {
        interface $Properties {
            common?: (webcast.ToldCommon.$Properties|null);
            punishInfo?: (webcast.Punishment.$Properties|null);
        }
        type $Shape = webcast.PartnershipPunishMessage.$Properties;
    }
    class Punishment {
        punishType: string;
        punishReason: string;
        violationUid: (number|Long);
        showReason: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Punishment & webcast.Punishment.$Shape;
    }
    namespace Punishment {
        interface $Properties {
            punishType?: (string|null);
            punishReason?: (string|null);
            violationUid?: (number|Long|null);
            showReason?: (string|null);
        }
        type $Shape = webcast.Punishment.$Properties;
    }
    class BottomMessage {
        common?: (webcast.ToldCommon.$Properties|null);
        content: string;
        violationUserId: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BottomMessage & webcast.BottomMessage.$Shape;
    }
    namespace BottomMessage {
        interface $Properties {
            common?: (webcast.ToldCommon.$Properties|null);
            content?: (string|null);
            violationUserId?: (number|Long|null);
        }
        type $Shape = webcast.BottomMessage.$Properties;
    }
    class CapsuleMessage {
        common?: (webcast.ToldCommon.$Properties|null);
        desc?: (webcast.Text.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.CapsuleMessage & webcast.CapsuleMessage.$Shape;
    }
    namespace CapsuleMessage {
        interface $Properties {
            common?: (webcast.ToldCommon.$Properties|null);
            desc?: (webcast.Text.$Properties|null);
        }
        type $Shape = webcast.CapsuleMessage.$Properties;
    }
    class TextMessage {
        common?: (webcast.ToldCommon.$Properties|null);
        content?: (webcast.Text.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.TextMessage & webcast.TextMessage.$Shape;
    }
    namespace TextMessage {
        interface $Properties {
            common?: (webcast.ToldCommon.$Properties|null);
            content?: (webcast.Text.$Properties|null);
        }
        type $Shape = webcast.TextMessage.$Properties;
    }
    class GameRankNotifyMessage {
        common?: (webcast.ToldCommon.$Properties|null);
        notifyText?: (webcast.Text.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GameRankNotifyMessage & webcast.GameRankNotifyMessage.$Shape;
    }
    namespace GameRankNotifyMessage {
        interface $Properties {
            common?: (webcast.ToldCommon.$Properties|null);
            notifyText?: (webcast.Text.$Properties|null);
        }
        type $Shape = webcast.GameRankNotifyMessage.$Properties;
    }
    class GiftPromptMessage {
        common?: (webcast.ToldCommon.$Properties|null);
        title: string;
        body: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GiftPromptMessage & webcast.GiftPromptMessage.$Shape;
    }
    namespace GiftPromptMessage {
        interface $Properties {
            common?: (webcast.ToldCommon.$Properties|null);
            title?: (string|null);
            body?: (string|null);
        }
        type $Shape = webcast.GiftPromptMessage.$Properties;
    }
    class GiftGalleryMessage {
        common?: (webcast.ToldCommon.$Properties|null);
        user?: (webcast.User.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GiftGalleryMessage & webcast.GiftGalleryMessage.$Shape;
    }
    namespace GiftGalleryMessage {
        interface $Properties {
            common?: (webcast.ToldCommon.$Properties|null);
            user?: (webcast.User.$Properties|null);
        }
        type $Shape = webcast.GiftGalleryMessage.$Properties;
    }
    class RoomEventMessage {
        common?: (webcast.ToldCommon.$Properties|null);
        title: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomEventMessage & webcast.RoomEventMessage.$Shape;
    }
    namespace RoomEventMessage {
        interface $Properties {
            common?: (webcast.ToldCommon.$Properties|null);
            title?: (string|null);
        }
        type $Shape = webcast.RoomEventMessage.$Properties;
    }
    class InRoomBannerMessage {
        common?: (webcast.Common.$Properties|null);
        json: Uint8Array;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.InRoomBannerMessage & webcast.InRoomBannerMessage.$Shape;
    }
    namespace InRoomBannerMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            json?: (Uint8Array|null);
        }
        type $Shape = webcast.InRoomBannerMessage.$Properties;
    }
    class RoomStickerMessage {
        common?: (webcast.Common.$Properties|null);
        sticker?: (webcast.RoomSticker.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomStickerMessage & webcast.RoomStickerMessage.$Shape;
    }
    namespace RoomStickerMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            sticker?: (webcast.RoomSticker.$Properties|null);
        }
        type $Shape = webcast.RoomStickerMessage.$Properties;
    }
    class RoomSticker {
        name: string;
        content: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomSticker & webcast.RoomSticker.$Shape;
    }
    namespace RoomSticker {
        interface $Properties {
            name?: (string|null);
            content?: (string|null);
        }
        type $Shape = webcast.RoomSticker.$Properties;
    }
    class SubTimerStickerMessage {
        common?: (webcast.Common.$Properties|null);
        timer?: (webcast.SubTimer.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubTimerStickerMessage & webcast.SubTimerStickerMessage.$Shape;
    }
    namespace SubTimerStickerMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            timer?: (webcast.SubTimer.$Properties|null);
        }
        type $Shape = webcast.SubTimerStickerMessage.$Properties;
    }
    class SubTimer {
        userId: (number|Long);
        title: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubTimer & webcast.SubTimer.$Shape;
    }
    namespace SubTimer {
        interface $Properties {
            userId?: (number|Long|null);
            title?: (string|null);
        }
        type $Shape = webcast.SubTimer.$Properties;
    }
    class DonationStickerMessage {
        common?: (webcast.Common.$Properties|null);
        sticker?: (webcast.DonationSticker.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.DonationStickerMessage & webcast.DonationStickerMessage.$Shape;
    }
    namespace DonationStickerMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            sticker?: (webcast.DonationSticker.$Properties|null);
        }
        type $Shape = webcast.DonationStickerMessage.$Properties;
    }
    class DonationSticker {
        campaign?: (webcast.DonationCampaign.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.DonationSticker & webcast.DonationSticker.$Shape;
    }
    namespace DonationSticker {
        interface $Properties {
            campaign?: (webcast.DonationCampaign.$Properties|null);
        }
        type $Shape = webcast.DonationSticker.$Properties;
    }
    class DonationCampaign {
        name: string;
        description: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.DonationCampaign & webcast.DonationCampaign.$Shape;
    }
    namespace DonationCampaign {
        interface $Properties {
            name?: (string|null);
            description?: (string|null);
        }
        type $Shape = webcast.DonationCampaign.$Properties;
    }
    class SubWaveMessage {
        common?: (webcast.Common.$Properties|null);
        wave?: (webcast.SubWave.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubWaveMessage & webcast.SubWaveMessage.$Shape;
    }
    namespace SubWaveMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            wave?: (webcast.SubWave.$Properties|null);
        }
        type $Shape = webcast.SubWaveMessage.$Properties;
    }
    class SubWave {
        starter?: (webcast.SubWaveUser.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubWave & webcast.SubWave.$Shape;
    }
    namespace SubWave {
        interface $Properties {
            starter?: (webcast.SubWaveUser.$Properties|null);
        }
        type $Shape = webcast.SubWave.$Properties;
    }
    class SubWaveUser {
        userId: (number|Long);
        nickname: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubWaveUser & webcast.SubWaveUser.$Shape;
    }
    namespace SubWaveUser {
        interface $Properties {
            userId?: (number|Long|null);
            nickname?: (string|null);
        }
        type $Shape = webcast.SubWaveUser.$Properties;
    }
    class PictionaryEndMessage {
        common?: (webcast.Common.$Properties|null);
        word: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PictionaryEndMessage & webcast.PictionaryEndMessage.$Shape;
    }
    namespace PictionaryEndMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            word?: (string|null);
        }
        type $Shape = webcast.PictionaryEndMessage.$Properties;
    }
    class AnchorToolModificationMessage {
        common?: (webcast.Common.$Properties|null);
        tool?: (webcast.AnchorTool.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.AnchorToolModificationMessage & webcast.AnchorToolModificationMessage.$Shape;
    }
    namespace AnchorToolModificationMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            tool?: (webcast.AnchorTool.$Properties|null);
        }
        type $Shape = webcast.AnchorToolModificationMessage.$Properties;
    }
    class AnchorTool {
        userId: (number|Long);
        name: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.AnchorTool & webcast.AnchorTool.$Shape;
    }
    namespace AnchorTool {
        interface $Properties {
            userId?: (number|Long|null);
            name?: (string|null);
        }
        type $Shape = webcast.AnchorTool.$Properties;
    }
    class PartnershipDropsUpdateMessage {
        common?: (webcast.Common.$Properties|null);
        anchorUid: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PartnershipDropsUpdateMessage & webcast.PartnershipDropsUpdateMessage.$Shape;
    }
    namespace PartnershipDropsUpdateMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            anchorUid?: (number|Long|null);
        }
        type $Shape = webcast.PartnershipDropsUpdateMessage.$Properties;
    }
    class LeadGenMessage {
        common?: (webcast.Common.$Properties|null);
        key: string;
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LeadGenMessage & webcast.LeadGenMessage.$Shape;
    }
    namespace LeadGenMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            key?: (string|null);
        }
        type $Shape = webcast.LeadGenMessage.$Properties;
    }
    class GiftPanelUpdateMessage {
        common?: (webcast.Common.$Properties|null);
        roomBasedGiftData?: (webcast.RoomGifts.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GiftPanelUpdateMessage & webcast.GiftPanelUpdateMessage.$Shape;
    }
    namespace GiftPanelUpdateMessage {
        interface $Properties {
            common?: (webcast.Common.$Properties|null);
            roomBasedGiftData?: (webcast.RoomGifts.$Properties|null);
        }
        type $Shape = webcast.GiftPanelUpdateMessage.$Properties;
    }
    class RoomGifts {
        roomBasedGifts: webcast.RoomGiftsEntry.$Properties[];
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomGifts & webcast.RoomGifts.$Shape;
    }
    namespace RoomGifts {
        interface $Properties {
            roomBasedGifts?: (webcast.RoomGiftsEntry.$Properties[]|null);
        }
        type $Shape = webcast.RoomGifts.$Properties;
    }
    class RoomGiftsEntry {
        value?: (webcast.RoomGiftList.$Properties|null);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomGiftsEntry & webcast.RoomGiftsEntry.$Shape;
    }
    namespace RoomGiftsEntry {
        interface $Properties {
            value?: (webcast.RoomGiftList.$Properties|null);
        }
        type $Shape = webcast.RoomGiftsEntry.$Properties;
    }
    class RoomGiftList {
        giftInfo: webcast.RoomGift.$Properties[];
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomGiftList & webcast.RoomGiftList.$Shape;
    }
    namespace RoomGiftList {
        interface $Properties {
            giftInfo?: (webcast.RoomGift.$Properties[]|null);
        }
        type $Shape = webcast.RoomGiftList.$Properties;
    }
    class RoomGift {
        id: (number|Long);
        price: (number|Long);
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomGift & webcast.RoomGift.$Shape;
    }
    namespace RoomGift {
        interface $Properties {
            id?: (number|Long|null);
            price?: (number|Long|null);
        }
        type $Shape = webcast.RoomGift.$Properties;
    }
}
