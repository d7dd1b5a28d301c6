/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

const $zero = $util.Long ? $util.Long.fromBits(0, 0, false) : 0;
const $zeroUnsigned = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;
const $within = (reader, length) => {
    const end = reader.pos + length;
    if (end > reader.len)
        throw $RangeError("index out of range");
    return end;
};
const $message = (Type, field) => {
    Type.read = (reader, end, depth, message) => {
        if (depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        const outer = reader.len;
        reader.len = end;
        while (reader.pos < end) {
            const tag = reader.tag();
            if (!field(message, tag, reader, depth))
                reader.skipType(tag & 7, depth, tag >>> 3);
        }
        if (reader.pos !== end)
            throw $RangeError("index out of range");
        reader.len = outer;
        return message;
    };
    Type.decode = (bytes) => {
        const reader = $Reader.create(bytes);
        return Type.read(reader, reader.len, 0, new Type());
    };
};
const $inner = (Type, reader, depth, message) =>
    Type.read(reader, $within(reader, reader.size()), depth + 1, message ?? new Type());

// Exported root namespace
const $root = $protobuf.roots["livetap"] || ($protobuf.roots["livetap"] = {});

export const webcast = $root.webcast = (() => {
    const webcast = {};

    webcast.PushFrame = (function() {
        const PushFrame = function () {
            this.headers = [];
        };
        Object.assign(PushFrame.prototype, {
            headers: $util.emptyArray,
            payloadType: "",
            payload: $util.newBuffer([]),
        });
        $message(PushFrame, (message, tag, reader, _depth) => {
            switch (tag) {
                case 42: // 5
                        message.headers.push($inner(webcast.PushHeader, reader, _depth, null));
                        break;
                case 58: // 7
                        message.payloadType = reader.string();
                        break;
                case 66: // 8
                        message.payload = reader.bytes();
                        break;
            default:
                return false;
            }
            return true;
        });

        return PushFrame;
    })();

    webcast.PushHeader = (function() {
        const PushHeader = function () {
        };
        Object.assign(PushHeader.prototype, {
            key: "",
            value: "",
        });
        $message(PushHeader, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.key = reader.string();
                        break;
                case 18: // 2
                        message.value = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return PushHeader;
    })();

    webcast.FetchResult = (function() {
        const FetchResult = function () {
            this.messages = [];
        };
        Object.assign(FetchResult.prototype, {
            messages: $util.emptyArray,
            now: $zero,
        });
        $message(FetchResult, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.messages.push($inner(webcast.BaseMessage, reader, _depth, null));
                        break;
                case 32: // 4
                        message.now = reader.int64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return FetchResult;
    })();

    webcast.BaseMessage = (function() {
        const BaseMessage = function () {
        };
        Object.assign(BaseMessage.prototype, {
            method: "",
            payload: $util.newBuffer([]),
            msgId: $zeroUnsigned,
            isHistory: false,
        });
        $message(BaseMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.method = reader.string();
                        break;
                case 18: // 2
                        message.payload = reader.bytes();
                        break;
                case 24: // 3
                        message.msgId = reader.uint64();
                        break;
                case 48: // 6
                        message.isHistory = reader.bool();
                        break;
            default:
                return false;
            }
            return true;
        });

        return BaseMessage;
    })();

    webcast.EnterRoom = (function() {
        const EnterRoom = function () {
        };
        Object.assign(EnterRoom.prototype, {
            roomId: $zeroUnsigned,
        });
        $message(EnterRoom, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.roomId = reader.uint64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return EnterRoom;
    })();

    webcast.Common = (function() {
        const Common = function () {
        };
        Object.assign(Common.prototype, {
            msgId: $zeroUnsigned,
            roomId: $zeroUnsigned,
            createTime: $zero,
        });
        $message(Common, (message, tag, reader, _depth) => {
            switch (tag) {
                case 16: // 2
                        message.msgId = reader.uint64();
                        break;
                case 24: // 3
                        message.roomId = reader.uint64();
                        break;
                case 32: // 4
                        message.createTime = reader.int64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return Common;
    })();

    webcast.Enveloped = (function() {
        const Enveloped = function () {
        };
        Object.assign(Enveloped.prototype, {
            common: null,
        });
        $message(Enveloped, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
            default:
                return false;
            }
            return true;
        });

        return Enveloped;
    })();

    webcast.KeyedCommon = (function() {
        const KeyedCommon = function () {
        };
        Object.assign(KeyedCommon.prototype, {
            msgId: $zeroUnsigned,
            roomId: $zeroUnsigned,
            createTime: $zero,
            displayText: null,
        });
        $message(KeyedCommon, (message, tag, reader, _depth) => {
            switch (tag) {
                case 16: // 2
                        message.msgId = reader.uint64();
                        break;
                case 24: // 3
                        message.roomId = reader.uint64();
                        break;
                case 32: // 4
                        message.createTime = reader.int64();
                        break;
                case 66: // 8
                        message.displayText = $inner(webcast.TextKey, reader, _depth, message.displayText);
                        break;
            default:
                return false;
            }
            return true;
        });

        return KeyedCommon;
    })();

    webcast.TextKey = (function() {
        const TextKey = function () {
        };
        Object.assign(TextKey.prototype, {
            key: "",
        });
        $message(TextKey, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.key = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return TextKey;
    })();

    webcast.ToldCommon = (function() {
        const ToldCommon = function () {
        };
        Object.assign(ToldCommon.prototype, {
            msgId: $zeroUnsigned,
            roomId: $zeroUnsigned,
            createTime: $zero,
            displayText: null,
        });
        $message(ToldCommon, (message, tag, reader, _depth) => {
            switch (tag) {
                case 16: // 2
                        message.msgId = reader.uint64();
                        break;
                case 24: // 3
                        message.roomId = reader.uint64();
                        break;
                case 32: // 4
                        message.createTime = reader.int64();
                        break;
                case 66: // 8
                        message.displayText = $inner(webcast.Text, reader, _depth, message.displayText);
                        break;
            default:
                return false;
            }
            return true;
        });

        return ToldCommon;
    })();

    webcast.Text = (function() {
        const Text = function () {
            this.pieces = [];
        };
        Object.assign(Text.prototype, {
            key: "",
            defaultPattern: "",
            pieces: $util.emptyArray,
        });
        $message(Text, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.key = reader.string();
                        break;
                case 18: // 2
                        message.defaultPattern = reader.string();
                        break;
                case 34: // 4
                        message.pieces.push($inner(webcast.TextPiece, reader, _depth, null));
                        break;
            default:
                return false;
            }
            return true;
        });

        return Text;
    })();

    webcast.TextPiece = (function() {
        const TextPiece = function () {
        };
        Object.assign(TextPiece.prototype, {
            stringValue: "",
            userValue: null,
            giftValue: null,
            patternRefValue: null,
        });
        $message(TextPiece, (message, tag, reader, _depth) => {
            switch (tag) {
                case 90: // 11
                        message.stringValue = reader.string();
                        break;
                case 170: // 21
                        message.userValue = $inner(webcast.TextPieceUser, reader, _depth, message.userValue);
                        break;
                case 178: // 22
                        message.giftValue = $inner(webcast.TextPieceGift, reader, _depth, message.giftValue);
                        break;
                case 194: // 24
                        message.patternRefValue = $inner(webcast.PatternRef, reader, _depth, message.patternRefValue);
                        break;
            default:
                return false;
            }
            return true;
        });

        return TextPiece;
    })();

    webcast.TextPieceUser = (function() {
        const TextPieceUser = function () {
        };
        Object.assign(TextPieceUser.prototype, {
            user: null,
        });
        $message(TextPieceUser, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.user = $inner(webcast.NamedUser, reader, _depth, message.user);
                        break;
            default:
                return false;
            }
            return true;
        });

        return TextPieceUser;
    })();

    webcast.TextPieceGift = (function() {
        const TextPieceGift = function () {
        };
        Object.assign(TextPieceGift.prototype, {
            nameRef: null,
        });
        $message(TextPieceGift, (message, tag, reader, _depth) => {
            switch (tag) {
                case 18: // 2
                        message.nameRef = $inner(webcast.PatternRef, reader, _depth, message.nameRef);
                        break;
            default:
                return false;
            }
            return true;
        });

        return TextPieceGift;
    })();

    webcast.PatternRef = (function() {
        const PatternRef = function () {
        };
        Object.assign(PatternRef.prototype, {
            defaultPattern: "",
        });
        $message(PatternRef, (message, tag, reader, _depth) => {
            switch (tag) {
                case 18: // 2
                        message.defaultPattern = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return PatternRef;
    })();

    webcast.Image = (function() {
        const Image = function () {
            this.urlList = [];
        };
        Object.assign(Image.prototype, {
            urlList: $util.emptyArray,
        });
        $message(Image, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.urlList.push(reader.bytes());
                        break;
            default:
                return false;
            }
            return true;
        });

        return Image;
    })();

    webcast.NamedUser = (function() {
        const NamedUser = function () {
        };
        Object.assign(NamedUser.prototype, {
            id: $zeroUnsigned,
            nickname: "",
            displayId: "",
        });
        $message(NamedUser, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.id = reader.uint64();
                        break;
                case 26: // 3
                        message.nickname = reader.string();
                        break;
                case 306: // 38
                        message.displayId = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return NamedUser;
    })();

    webcast.User = (function() {
        const User = function () {
            this.badgeList = [];
        };
        Object.assign(User.prototype, {
            id: $zeroUnsigned,
            nickname: "",
            avatarThumb: null,
            followInfo: null,
            payGrade: null,
            fansClub: null,
            userAttr: null,
            displayId: "",
            subscribeInfo: null,
            badgeList: $util.emptyArray,
            fansClubInfo: null,
            isSubscribe: false,
            enigmaInfo: null,
        });
        $message(User, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.id = reader.uint64();
                        break;
                case 26: // 3
                        message.nickname = reader.string();
                        break;
                case 74: // 9
                        message.avatarThumb = $inner(webcast.Image, reader, _depth, message.avatarThumb);
                        break;
                case 178: // 22
                        message.followInfo = $inner(webcast.FollowInfo, reader, _depth, message.followInfo);
                        break;
                case 186: // 23
                        message.payGrade = $inner(webcast.UserHonor, reader, _depth, message.payGrade);
                        break;
                case 194: // 24
                        message.fansClub = $inner(webcast.FansClubMember, reader, _depth, message.fansClub);
                        break;
                case 258: // 32
                        message.userAttr = $inner(webcast.UserAttr, reader, _depth, message.userAttr);
                        break;
                case 306: // 38
                        message.displayId = reader.string();
                        break;
                case 506: // 63
                        message.subscribeInfo = $inner(webcast.SubscribeInfo, reader, _depth, message.subscribeInfo);
                        break;
                case 514: // 64
                        message.badgeList.push($inner(webcast.Badge, reader, _depth, null));
                        break;
                case 530: // 66
                        message.fansClubInfo = $inner(webcast.FansClubInfo, reader, _depth, message.fansClubInfo);
                        break;
                case 8720: // 1090
                        message.isSubscribe = reader.bool();
                        break;
                case 8738: // 1092
                        message.enigmaInfo = $inner(webcast.EnigmaInfo, reader, _depth, message.enigmaInfo);
                        break;
            default:
                return false;
            }
            return true;
        });

        return User;
    })();

    webcast.FollowInfo = (function() {
        const FollowInfo = function () {
        };
        Object.assign(FollowInfo.prototype, {
            followStatus: $zero,
        });
        $message(FollowInfo, (message, tag, reader, _depth) => {
            switch (tag) {
                case 24: // 3
                        message.followStatus = reader.int64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return FollowInfo;
    })();

    webcast.UserHonor = (function() {
        const UserHonor = function () {
        };
        Object.assign(UserHonor.prototype, {
            level: 0,
        });
        $message(UserHonor, (message, tag, reader, _depth) => {
            switch (tag) {
                case 48: // 6
                        message.level = reader.int32();
                        break;
            default:
                return false;
            }
            return true;
        });

        return UserHonor;
    })();

    webcast.FansClubMember = (function() {
        const FansClubMember = function () {
        };
        Object.assign(FansClubMember.prototype, {
            data: null,
        });
        $message(FansClubMember, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.data = $inner(webcast.FansClubData, reader, _depth, message.data);
                        break;
            default:
                return false;
            }
            return true;
        });

        return FansClubMember;
    })();

    webcast.FansClubData = (function() {
        const FansClubData = function () {
        };
        Object.assign(FansClubData.prototype, {
            level: 0,
        });
        $message(FansClubData, (message, tag, reader, _depth) => {
            switch (tag) {
                case 16: // 2
                        message.level = reader.int32();
                        break;
            default:
                return false;
            }
            return true;
        });

        return FansClubData;
    })();

    webcast.UserAttr = (function() {
        const UserAttr = function () {
        };
        Object.assign(UserAttr.prototype, {
            isAdmin: false,
        });
        $message(UserAttr, (message, tag, reader, _depth) => {
            switch (tag) {
                case 16: // 2
                        message.isAdmin = reader.bool();
                        break;
            default:
                return false;
            }
            return true;
        });

        return UserAttr;
    })();

    webcast.SubscribeInfo = (function() {
        const SubscribeInfo = function () {
        };
        Object.assign(SubscribeInfo.prototype, {
            isSubscribedToAnchor: false,
        });
        $message(SubscribeInfo, (message, tag, reader, _depth) => {
            switch (tag) {
                case 56: // 7
                        message.isSubscribedToAnchor = reader.bool();
                        break;
            default:
                return false;
            }
            return true;
        });

        return SubscribeInfo;
    })();

    webcast.FansClubInfo = (function() {
        const FansClubInfo = function () {
        };
        Object.assign(FansClubInfo.prototype, {
            fansLevel: $zero,
        });
        $message(FansClubInfo, (message, tag, reader, _depth) => {
            switch (tag) {
                case 16: // 2
                        message.fansLevel = reader.int64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return FansClubInfo;
    })();

    webcast.EnigmaInfo = (function() {
        const EnigmaInfo = function () {
        };
        Object.assign(EnigmaInfo.prototype, {
            isEnigmaMaskOn: false,
        });
        $message(EnigmaInfo, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.isEnigmaMaskOn = reader.bool();
                        break;
            default:
                return false;
            }
            return true;
        });

        return EnigmaInfo;
    })();

    webcast.Badge = (function() {
        const Badge = function () {
        };
        Object.assign(Badge.prototype, {
            sceneType: 0,
            privilegeLogExtra: null,
            combine: null,
        });
        $message(Badge, (message, tag, reader, _depth) => {
            switch (tag) {
                case 24: // 3
                        message.sceneType = reader.int32();
                        break;
                case 98: // 12
                        message.privilegeLogExtra = $inner(webcast.PrivilegeLogExtra, reader, _depth, message.privilegeLogExtra);
                        break;
                case 186: // 23
                        message.combine = $inner(webcast.CombineBadge, reader, _depth, message.combine);
                        break;
            default:
                return false;
            }
            return true;
        });

        return Badge;
    })();

    webcast.PrivilegeLogExtra = (function() {
        const PrivilegeLogExtra = function () {
        };
        Object.assign(PrivilegeLogExtra.prototype, {
            level: "",
        });
        $message(PrivilegeLogExtra, (message, tag, reader, _depth) => {
            switch (tag) {
                case 42: // 5
                        message.level = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return PrivilegeLogExtra;
    })();

    webcast.CombineBadge = (function() {
        const CombineBadge = function () {
        };
        Object.assign(CombineBadge.prototype, {
            text: null,
        });
        $message(CombineBadge, (message, tag, reader, _depth) => {
            switch (tag) {
                case 26: // 3
                        message.text = $inner(webcast.BadgeText, reader, _depth, message.text);
                        break;
            default:
                return false;
            }
            return true;
        });

        return CombineBadge;
    })();

    webcast.BadgeText = (function() {
        const BadgeText = function () {
        };
        Object.assign(BadgeText.prototype, {
            defaultPattern: "",
        });
        $message(BadgeText, (message, tag, reader, _depth) => {
            switch (tag) {
                case 18: // 2
                        message.defaultPattern = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return BadgeText;
    })();

    webcast.UserIdentity = (function() {
        const UserIdentity = function () {
        };
        Object.assign(UserIdentity.prototype, {
            isGiftGiverOfAnchor: false,
            isSubscriberOfAnchor: false,
            isMutualFollowingWithAnchor: false,
            isFollowerOfAnchor: false,
            isModeratorOfAnchor: false,
            isAnchor: false,
        });
        $message(UserIdentity, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.isGiftGiverOfAnchor = reader.bool();
                        break;
                case 16: // 2
                        message.isSubscriberOfAnchor = reader.bool();
                        break;
                case 24: // 3
                        message.isMutualFollowingWithAnchor = reader.bool();
                        break;
                case 32: // 4
                        message.isFollowerOfAnchor = reader.bool();
                        break;
                case 40: // 5
                        message.isModeratorOfAnchor = reader.bool();
                        break;
                case 48: // 6
                        message.isAnchor = reader.bool();
                        break;
            default:
                return false;
            }
            return true;
        });

        return UserIdentity;
    })();

    webcast.ChatMessage = (function() {
        const ChatMessage = function () {
            this.emotes = [];
        };
        Object.assign(ChatMessage.prototype, {
            common: null,
            user: null,
            content: "",
            emotes: $util.emptyArray,
            contentLanguage: "",
            userIdentity: null,
        });
        $message(ChatMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.user = $inner(webcast.User, reader, _depth, message.user);
                        break;
                case 26: // 3
                        message.content = reader.string();
                        break;
                case 106: // 13
                        message.emotes.push($inner(webcast.EmoteWithIndex, reader, _depth, null));
                        break;
                case 114: // 14
                        message.contentLanguage = reader.string();
                        break;
                case 146: // 18
                        message.userIdentity = $inner(webcast.UserIdentity, reader, _depth, message.userIdentity);
                        break;
            default:
                return false;
            }
            return true;
        });

        return ChatMessage;
    })();

    webcast.EmoteWithIndex = (function() {
        const EmoteWithIndex = function () {
        };
        Object.assign(EmoteWithIndex.prototype, {
            index: 0,
            emote: null,
        });
        $message(EmoteWithIndex, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.index = reader.int32();
                        break;
                case 18: // 2
                        message.emote = $inner(webcast.EmoteModel, reader, _depth, message.emote);
                        break;
            default:
                return false;
            }
            return true;
        });

        return EmoteWithIndex;
    })();

    webcast.EmoteModel = (function() {
        const EmoteModel = function () {
        };
        Object.assign(EmoteModel.prototype, {
            emoteId: "",
        });
        $message(EmoteModel, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.emoteId = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return EmoteModel;
    })();

    webcast.GiftMessage = (function() {
        const GiftMessage = function () {
        };
        Object.assign(GiftMessage.prototype, {
            common: null,
            giftId: $zeroUnsigned,
            fanTicketCount: 0,
            repeatCount: 0,
            user: null,
            toUser: null,
            repeatEnd: 0,
            groupId: $zeroUnsigned,
            gift: null,
            monitorInfo: null,
            userIdentity: null,
            toMemberId: "",
            toMemberIdInt: $zeroUnsigned,
        });
        $message(GiftMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 16: // 2
                        message.giftId = reader.uint64();
                        break;
                case 24: // 3
                        message.fanTicketCount = reader.int32();
                        break;
                case 40: // 5
                        message.repeatCount = reader.int32();
                        break;
                case 58: // 7
                        message.user = $inner(webcast.User, reader, _depth, message.user);
                        break;
                case 66: // 8
                        message.toUser = $inner(webcast.User, reader, _depth, message.toUser);
                        break;
                case 72: // 9
                        message.repeatEnd = reader.int32();
                        break;
                case 88: // 11
                        message.groupId = reader.uint64();
                        break;
                case 122: // 15
                        message.gift = $inner(webcast.Gift, reader, _depth, message.gift);
                        break;
                case 186: // 23
                        message.monitorInfo = $inner(webcast.GiftMonitorInfo, reader, _depth, message.monitorInfo);
                        break;
                case 258: // 32
                        message.userIdentity = $inner(webcast.UserIdentity, reader, _depth, message.userIdentity);
                        break;
                case 362: // 45
                        message.toMemberId = reader.string();
                        break;
                case 368: // 46
                        message.toMemberIdInt = reader.uint64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return GiftMessage;
    })();

    webcast.Gift = (function() {
        const Gift = function () {
        };
        Object.assign(Gift.prototype, {
            image: null,
            type: 0,
            diamondCount: 0,
            name: "",
            icon: null,
        });
        $message(Gift, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.image = $inner(webcast.Image, reader, _depth, message.image);
                        break;
                case 88: // 11
                        message.type = reader.int32();
                        break;
                case 96: // 12
                        message.diamondCount = reader.int32();
                        break;
                case 130: // 16
                        message.name = reader.string();
                        break;
                case 170: // 21
                        message.icon = $inner(webcast.Image, reader, _depth, message.icon);
                        break;
            default:
                return false;
            }
            return true;
        });

        return Gift;
    })();

    webcast.GiftMonitorInfo = (function() {
        const GiftMonitorInfo = function () {
        };
        Object.assign(GiftMonitorInfo.prototype, {
            toUserId: $zeroUnsigned,
        });
        $message(GiftMonitorInfo, (message, tag, reader, _depth) => {
            switch (tag) {
                case 64: // 8
                        message.toUserId = reader.uint64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return GiftMonitorInfo;
    })();

    webcast.LikeMessage = (function() {
        const LikeMessage = function () {
        };
        Object.assign(LikeMessage.prototype, {
            common: null,
            count: 0,
            total: $zero,
            user: null,
        });
        $message(LikeMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 16: // 2
                        message.count = reader.int32();
                        break;
                case 24: // 3
                        message.total = reader.int64();
                        break;
                case 42: // 5
                        message.user = $inner(webcast.User, reader, _depth, message.user);
                        break;
            default:
                return false;
            }
            return true;
        });

        return LikeMessage;
    })();

    webcast.MemberMessage = (function() {
        const MemberMessage = function () {
        };
        Object.assign(MemberMessage.prototype, {
            common: null,
            user: null,
            action: 0,
            clientEnterSource: "",
        });
        $message(MemberMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.user = $inner(webcast.User, reader, _depth, message.user);
                        break;
                case 80: // 10
                        message.action = reader.int32();
                        break;
                case 154: // 19
                        message.clientEnterSource = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return MemberMessage;
    })();

    webcast.SocialMessage = (function() {
        const SocialMessage = function () {
        };
        Object.assign(SocialMessage.prototype, {
            common: null,
            user: null,
            action: $zero,
            shareTarget: "",
            followCount: $zero,
        });
        $message(SocialMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.KeyedCommon, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.user = $inner(webcast.User, reader, _depth, message.user);
                        break;
                case 32: // 4
                        message.action = reader.int64();
                        break;
                case 42: // 5
                        message.shareTarget = reader.string();
                        break;
                case 48: // 6
                        message.followCount = reader.int64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return SocialMessage;
    })();

    webcast.RoomUserSeqMessage = (function() {
        const RoomUserSeqMessage = function () {
            this.ranks = [];
        };
        Object.assign(RoomUserSeqMessage.prototype, {
            common: null,
            ranks: $util.emptyArray,
            total: $zero,
            totalUser: $zero,
        });
        $message(RoomUserSeqMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.ranks.push($inner(webcast.Contributor, reader, _depth, null));
                        break;
                case 24: // 3
                        message.total = reader.int64();
                        break;
                case 56: // 7
                        message.totalUser = reader.int64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return RoomUserSeqMessage;
    })();

    webcast.Contributor = (function() {
        const Contributor = function () {
        };
        Object.assign(Contributor.prototype, {
            score: $zero,
            user: null,
        });
        $message(Contributor, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.score = reader.int64();
                        break;
                case 18: // 2
                        message.user = $inner(webcast.NamedUser, reader, _depth, message.user);
                        break;
            default:
                return false;
            }
            return true;
        });

        return Contributor;
    })();

    webcast.ControlMessage = (function() {
        const ControlMessage = function () {
        };
        Object.assign(ControlMessage.prototype, {
            common: null,
            action: 0,
            tips: "",
        });
        $message(ControlMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 16: // 2
                        message.action = reader.int32();
                        break;
                case 26: // 3
                        message.tips = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return ControlMessage;
    })();

    webcast.LiveIntroMessage = (function() {
        const LiveIntroMessage = function () {
        };
        Object.assign(LiveIntroMessage.prototype, {
            common: null,
            content: "",
            user: null,
            contentLanguage: "",
        });
        $message(LiveIntroMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 34: // 4
                        message.content = reader.string();
                        break;
                case 42: // 5
                        message.user = $inner(webcast.User, reader, _depth, message.user);
                        break;
                case 66: // 8
                        message.contentLanguage = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return LiveIntroMessage;
    })();

    webcast.EmoteChatMessage = (function() {
        const EmoteChatMessage = function () {
            this.emoteList = [];
        };
        Object.assign(EmoteChatMessage.prototype, {
            common: null,
            user: null,
            emoteList: $util.emptyArray,
            userIdentity: null,
        });
        $message(EmoteChatMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.user = $inner(webcast.User, reader, _depth, message.user);
                        break;
                case 26: // 3
                        message.emoteList.push($inner(webcast.EmoteModel, reader, _depth, null));
                        break;
                case 42: // 5
                        message.userIdentity = $inner(webcast.UserIdentity, reader, _depth, message.userIdentity);
                        break;
            default:
                return false;
            }
            return true;
        });

        return EmoteChatMessage;
    })();

    webcast.ScreenChatMessage = (function() {
        const ScreenChatMessage = function () {
        };
        Object.assign(ScreenChatMessage.prototype, {
            common: null,
            userInfo: null,
            content: "",
        });
        $message(ScreenChatMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.userInfo = $inner(webcast.User, reader, _depth, message.userInfo);
                        break;
                case 34: // 4
                        message.content = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return ScreenChatMessage;
    })();

    webcast.DiggMessage = (function() {
        const DiggMessage = function () {
        };
        Object.assign(DiggMessage.prototype, {
            common: null,
            diggCount: 0,
            user: null,
        });
        $message(DiggMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 16: // 2
                        message.diggCount = reader.int32();
                        break;
                case 42: // 5
                        message.user = $inner(webcast.User, reader, _depth, message.user);
                        break;
            default:
                return false;
            }
            return true;
        });

        return DiggMessage;
    })();

    webcast.SubNotifyMessage = (function() {
        const SubNotifyMessage = function () {
        };
        Object.assign(SubNotifyMessage.prototype, {
            common: null,
            user: null,
            subMonth: $zero,
            oldSubscribeStatus: 0,
            messageType: 0,
            isSend: false,
        });
        $message(SubNotifyMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.ToldCommon, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.user = $inner(webcast.User, reader, _depth, message.user);
                        break;
                case 32: // 4
                        message.subMonth = reader.int64();
                        break;
                case 48: // 6
                        message.oldSubscribeStatus = reader.int32();
                        break;
                case 56: // 7
                        message.messageType = reader.int32();
                        break;
                case 72: // 9
                        message.isSend = reader.bool();
                        break;
            default:
                return false;
            }
            return true;
        });

        return SubNotifyMessage;
    })();

    webcast.SubscriptionNotifyMessage = (function() {
        const SubscriptionNotifyMessage = function () {
        };
        Object.assign(SubscriptionNotifyMessage.prototype, {
            common: null,
            user: null,
        });
        $message(SubscriptionNotifyMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.user = $inner(webcast.User, reader, _depth, message.user);
                        break;
            default:
                return false;
            }
            return true;
        });

        return SubscriptionNotifyMessage;
    })();

    webcast.BarrageMessage = (function() {
        const BarrageMessage = function () {
        };
        Object.assign(BarrageMessage.prototype, {
            common: null,
            msgType: 0,
            content: null,
            commonBarrageContent: null,
            user: null,
            userGradeParam: null,
            fansLevelParam: null,
            subscribeGiftParam: null,
        });
        $message(BarrageMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.ToldCommon, reader, _depth, message.common);
                        break;
                case 24: // 3
                        message.msgType = reader.int32();
                        break;
                case 42: // 5
                        message.content = $inner(webcast.Text, reader, _depth, message.content);
                        break;
                case 194: // 24
                        message.commonBarrageContent = $inner(webcast.Text, reader, _depth, message.commonBarrageContent);
                        break;
                case 402: // 50
                        message.user = $inner(webcast.User, reader, _depth, message.user);
                        break;
                case 802: // 100
                        message.userGradeParam = $inner(webcast.BarrageLevel, reader, _depth, message.userGradeParam);
                        break;
                case 810: // 101
                        message.fansLevelParam = $inner(webcast.BarrageLevel, reader, _depth, message.fansLevelParam);
                        break;
                case 818: // 102
                        message.subscribeGiftParam = $inner(webcast.BarrageSubscribeGift, reader, _depth, message.subscribeGiftParam);
                        break;
            default:
                return false;
            }
            return true;
        });

        return BarrageMessage;
    })();

    webcast.BarrageLevel = (function() {
        const BarrageLevel = function () {
        };
        Object.assign(BarrageLevel.prototype, {
            currentGrade: 0,
            user: null,
        });
        $message(BarrageLevel, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.currentGrade = reader.int32();
                        break;
                case 34: // 4
                        message.user = $inner(webcast.User, reader, _depth, message.user);
                        break;
            default:
                return false;
            }
            return true;
        });

        return BarrageLevel;
    })();

    webcast.BarrageSubscribeGift = (function() {
        const BarrageSubscribeGift = function () {
        };
        Object.assign(BarrageSubscribeGift.prototype, {
            giftSubCount: $zero,
        });
        $message(BarrageSubscribeGift, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.giftSubCount = reader.int64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return BarrageSubscribeGift;
    })();

    webcast.FansEventMessage = (function() {
        const FansEventMessage = function () {
        };
        Object.assign(FansEventMessage.prototype, {
            common: null,
            user: null,
            eventType: 0,
            fansLevelInfo: null,
            fansLevelUpgradeInfo: null,
        });
        $message(FansEventMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.ToldCommon, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.user = $inner(webcast.User, reader, _depth, message.user);
                        break;
                case 88: // 11
                        message.eventType = reader.int32();
                        break;
                case 98: // 12
                        message.fansLevelInfo = $inner(webcast.FansLevelInfo, reader, _depth, message.fansLevelInfo);
                        break;
                case 106: // 13
                        message.fansLevelUpgradeInfo = $inner(webcast.FansLevelUpgrade, reader, _depth, message.fansLevelUpgradeInfo);
                        break;
            default:
                return false;
            }
            return true;
        });

        return FansEventMessage;
    })();

    webcast.FansLevelInfo = (function() {
        const FansLevelInfo = function () {
        };
        Object.assign(FansLevelInfo.prototype, {
            level: $zero,
        });
        $message(FansLevelInfo, (message, tag, reader, _depth) => {
            switch (tag) {
                case 32: // 4
                        message.level = reader.int64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return FansLevelInfo;
    })();

    webcast.FansLevelUpgrade = (function() {
        const FansLevelUpgrade = function () {
        };
        Object.assign(FansLevelUpgrade.prototype, {
            level: $zero,
        });
        $message(FansLevelUpgrade, (message, tag, reader, _depth) => {
            switch (tag) {
                case 24: // 3
                        message.level = reader.int64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return FansLevelUpgrade;
    })();

    webcast.QuestionMessage = (function() {
        const QuestionMessage = function () {
        };
        Object.assign(QuestionMessage.prototype, {
            common: null,
            question: null,
        });
        $message(QuestionMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.question = $inner(webcast.Question, reader, _depth, message.question);
                        break;
            default:
                return false;
            }
            return true;
        });

        return QuestionMessage;
    })();

    webcast.Question = (function() {
        const Question = function () {
        };
        Object.assign(Question.prototype, {
            questionId: $zeroUnsigned,
            content: "",
            answerStatus: 0,
            createTime: $zero,
            user: null,
        });
        $message(Question, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.questionId = reader.uint64();
                        break;
                case 18: // 2
                        message.content = reader.string();
                        break;
                case 24: // 3
                        message.answerStatus = reader.int32();
                        break;
                case 32: // 4
                        message.createTime = reader.int64();
                        break;
                case 42: // 5
                        message.user = $inner(webcast.User, reader, _depth, message.user);
                        break;
            default:
                return false;
            }
            return true;
        });

        return Question;
    })();

    webcast.QuestionGoneMessage = (function() {
        const QuestionGoneMessage = function () {
        };
        Object.assign(QuestionGoneMessage.prototype, {
            common: null,
            questionId: $zeroUnsigned,
            userId: $zeroUnsigned,
        });
        $message(QuestionGoneMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 16: // 2
                        message.questionId = reader.uint64();
                        break;
                case 24: // 3
                        message.userId = reader.uint64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return QuestionGoneMessage;
    })();

    webcast.QuestionSwitchMessage = (function() {
        const QuestionSwitchMessage = function () {
        };
        Object.assign(QuestionSwitchMessage.prototype, {
            common: null,
            on: false,
        });
        $message(QuestionSwitchMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 16: // 2
                        message.on = reader.bool();
                        break;
            default:
                return false;
            }
            return true;
        });

        return QuestionSwitchMessage;
    })();

    webcast.PollMessage = (function() {
        const PollMessage = function () {
        };
        Object.assign(PollMessage.prototype, {
            common: null,
            messageType: $zero,
            pollId: $zeroUnsigned,
            startContent: null,
            endContent: null,
            updateVotesContent: null,
            pollKind: 0,
            pollBasicInfo: null,
        });
        $message(PollMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 16: // 2
                        message.messageType = reader.int64();
                        break;
                case 24: // 3
                        message.pollId = reader.uint64();
                        break;
                case 34: // 4
                        message.startContent = $inner(webcast.PollStart, reader, _depth, message.startContent);
                        break;
                case 42: // 5
                        message.endContent = $inner(webcast.PollEnd, reader, _depth, message.endContent);
                        break;
                case 50: // 6
                        message.updateVotesContent = $inner(webcast.PollVotes, reader, _depth, message.updateVotesContent);
                        break;
                case 56: // 7
                        message.pollKind = reader.int32();
                        break;
                case 66: // 8
                        message.pollBasicInfo = $inner(webcast.PollBasicInfo, reader, _depth, message.pollBasicInfo);
                        break;
            default:
                return false;
            }
            return true;
        });

        return PollMessage;
    })();

    webcast.PollStart = (function() {
        const PollStart = function () {
            this.optionList = [];
        };
        Object.assign(PollStart.prototype, {
            startTime: $zero,
            endTime: $zero,
            optionList: $util.emptyArray,
            title: "",
            operator: null,
        });
        $message(PollStart, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.startTime = reader.int64();
                        break;
                case 16: // 2
                        message.endTime = reader.int64();
                        break;
                case 26: // 3
                        message.optionList.push($inner(webcast.PollOption, reader, _depth, null));
                        break;
                case 34: // 4
                        message.title = reader.string();
                        break;
                case 42: // 5
                        message.operator = $inner(webcast.NamedUser, reader, _depth, message.operator);
                        break;
            default:
                return false;
            }
            return true;
        });

        return PollStart;
    })();

    webcast.PollVotes = (function() {
        const PollVotes = function () {
            this.optionList = [];
        };
        Object.assign(PollVotes.prototype, {
            optionList: $util.emptyArray,
        });
        $message(PollVotes, (message, tag, reader, _depth) => {
            switch (tag) {
                case 18: // 2
                        message.optionList.push($inner(webcast.PollOption, reader, _depth, null));
                        break;
            default:
                return false;
            }
            return true;
        });

        return PollVotes;
    })();

    webcast.PollEnd = (function() {
        const PollEnd = function () {
            this.optionList = [];
        };
        Object.assign(PollEnd.prototype, {
            optionList: $util.emptyArray,
            operator: null,
        });
        $message(PollEnd, (message, tag, reader, _depth) => {
            switch (tag) {
                case 18: // 2
                        message.optionList.push($inner(webcast.PollOption, reader, _depth, null));
                        break;
                case 26: // 3
                        message.operator = $inner(webcast.NamedUser, reader, _depth, message.operator);
                        break;
            default:
                return false;
            }
            return true;
        });

        return PollEnd;
    })();

    webcast.PollOption = (function() {
        const PollOption = function () {
        };
        Object.assign(PollOption.prototype, {
            votes: $zero,
            displayContent: "",
            optionIdx: 0,
        });
        $message(PollOption, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.votes = reader.int64();
                        break;
                case 18: // 2
                        message.displayContent = reader.string();
                        break;
                case 24: // 3
                        message.optionIdx = reader.int32();
                        break;
            default:
                return false;
            }
            return true;
        });

        return PollOption;
    })();

    webcast.PollBasicInfo = (function() {
        const PollBasicInfo = function () {
        };
        Object.assign(PollBasicInfo.prototype, {
            title: "",
        });
        $message(PollBasicInfo, (message, tag, reader, _depth) => {
            switch (tag) {
                case 26: // 3
                        message.title = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return PollBasicInfo;
    })();

    webcast.EnvelopeMessage = (function() {
        const EnvelopeMessage = function () {
        };
        Object.assign(EnvelopeMessage.prototype, {
            common: null,
            envelopeInfo: null,
            display: 0,
        });
        $message(EnvelopeMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.ToldCommon, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.envelopeInfo = $inner(webcast.Envelope, reader, _depth, message.envelopeInfo);
                        break;
                case 24: // 3
                        message.display = reader.int32();
                        break;
            default:
                return false;
            }
            return true;
        });

        return EnvelopeMessage;
    })();

    webcast.Envelope = (function() {
        const Envelope = function () {
        };
        Object.assign(Envelope.prototype, {
            envelopeId: "",
            businessType: 0,
            sendUserName: "",
            diamondCount: 0,
            peopleCount: 0,
            unpackAt: $zero,
            sendUserId: "",
            sendUserAvatar: null,
        });
        $message(Envelope, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.envelopeId = reader.string();
                        break;
                case 16: // 2
                        message.businessType = reader.int32();
                        break;
                case 34: // 4
                        message.sendUserName = reader.string();
                        break;
                case 40: // 5
                        message.diamondCount = reader.int32();
                        break;
                case 48: // 6
                        message.peopleCount = reader.int32();
                        break;
                case 56: // 7
                        message.unpackAt = reader.int64();
                        break;
                case 66: // 8
                        message.sendUserId = reader.string();
                        break;
                case 74: // 9
                        message.sendUserAvatar = $inner(webcast.Image, reader, _depth, message.sendUserAvatar);
                        break;
            default:
                return false;
            }
            return true;
        });

        return Envelope;
    })();

    webcast.EnvelopePortalMessage = (function() {
        const EnvelopePortalMessage = function () {
        };
        Object.assign(EnvelopePortalMessage.prototype, {
            common: null,
            portal: null,
        });
        $message(EnvelopePortalMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.ToldCommon, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.portal = $inner(webcast.EnvelopePortal, reader, _depth, message.portal);
                        break;
            default:
                return false;
            }
            return true;
        });

        return EnvelopePortalMessage;
    })();

    webcast.EnvelopePortal = (function() {
        const EnvelopePortal = function () {
        };
        Object.assign(EnvelopePortal.prototype, {
            envelopeId: "",
            sendUserId: "",
            joined: $zero,
        });
        $message(EnvelopePortal, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.envelopeId = reader.string();
                        break;
                case 66: // 8
                        message.sendUserId = reader.string();
                        break;
                case 80: // 10
                        message.joined = reader.int64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return EnvelopePortal;
    })();

    webcast.GoodyBagMessage = (function() {
        const GoodyBagMessage = function () {
            this.winners = [];
        };
        Object.assign(GoodyBagMessage.prototype, {
            common: null,
            bag: null,
            winners: $util.emptyArray,
        });
        $message(GoodyBagMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.bag = $inner(webcast.GoodyBag, reader, _depth, message.bag);
                        break;
                case 26: // 3
                        message.winners.push($inner(webcast.GoodyBagWinner, reader, _depth, null));
                        break;
            default:
                return false;
            }
            return true;
        });

        return GoodyBagMessage;
    })();

    webcast.GoodyBag = (function() {
        const GoodyBag = function () {
        };
        Object.assign(GoodyBag.prototype, {
            bagId: "",
            rules: null,
            prize: null,
        });
        $message(GoodyBag, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.bagId = reader.string();
                        break;
                case 34: // 4
                        message.rules = $inner(webcast.GoodyBagRules, reader, _depth, message.rules);
                        break;
                case 42: // 5
                        message.prize = $inner(webcast.GoodyBagPrize, reader, _depth, message.prize);
                        break;
            default:
                return false;
            }
            return true;
        });

        return GoodyBag;
    })();

    webcast.GoodyBagRules = (function() {
        const GoodyBagRules = function () {
        };
        Object.assign(GoodyBagRules.prototype, {
            winnerCount: $zero,
            phrase: "",
            startTime: $zero,
            minutes: $zero,
        });
        $message(GoodyBagRules, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.winnerCount = reader.int64();
                        break;
                case 34: // 4
                        message.phrase = reader.string();
                        break;
                case 40: // 5
                        message.startTime = reader.int64();
                        break;
                case 48: // 6
                        message.minutes = reader.int64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return GoodyBagRules;
    })();

    webcast.GoodyBagPrize = (function() {
        const GoodyBagPrize = function () {
        };
        Object.assign(GoodyBagPrize.prototype, {
            diamonds: $zero,
        });
        $message(GoodyBagPrize, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.diamonds = reader.int64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return GoodyBagPrize;
    })();

    webcast.GoodyBagWinner = (function() {
        const GoodyBagWinner = function () {
        };
        Object.assign(GoodyBagWinner.prototype, {
            user: null,
            diamonds: $zero,
        });
        $message(GoodyBagWinner, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.user = $inner(webcast.GoodyBagUser, reader, _depth, message.user);
                        break;
                case 16: // 2
                        message.diamonds = reader.int64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return GoodyBagWinner;
    })();

    webcast.GoodyBagUser = (function() {
        const GoodyBagUser = function () {
        };
        Object.assign(GoodyBagUser.prototype, {
            userId: "",
            nickname: "",
        });
        $message(GoodyBagUser, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.userId = reader.string();
                        break;
                case 26: // 3
                        message.nickname = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return GoodyBagUser;
    })();

    webcast.LinkMicBattle = (function() {
        const LinkMicBattle = function () {
            this.battleResult = [];
            this.armies = [];
            this.anchorsInfo = [];
            this.teamMember = [];
            this.teamBattleResult = [];
            this.teamArmies = [];
        };
        Object.assign(LinkMicBattle.prototype, {
            common: null,
            battleId: $zeroUnsigned,
            battleSettings: null,
            action: 0,
            battleResult: $util.emptyArray,
            armies: $util.emptyArray,
            anchorsInfo: $util.emptyArray,
            teamMember: $util.emptyArray,
            teamBattleResult: $util.emptyArray,
            teamArmies: $util.emptyArray,
        });
        $message(LinkMicBattle, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 16: // 2
                        message.battleId = reader.uint64();
                        break;
                case 26: // 3
                        message.battleSettings = $inner(webcast.BattleSetting, reader, _depth, message.battleSettings);
                        break;
                case 32: // 4
                        message.action = reader.int32();
                        break;
                case 42: // 5
                        message.battleResult.push($inner(webcast.BattleResultEntry, reader, _depth, null));
                        break;
                case 74: // 9
                        message.armies.push($inner(webcast.BattleArmiesEntry, reader, _depth, null));
                        break;
                case 82: // 10
                        message.anchorsInfo.push($inner(webcast.BattleUserEntry, reader, _depth, null));
                        break;
                case 114: // 14
                        message.teamMember.push($inner(webcast.BattleTeam, reader, _depth, null));
                        break;
                case 138: // 17
                        message.teamBattleResult.push($inner(webcast.BattleTeamResult, reader, _depth, null));
                        break;
                case 146: // 18
                        message.teamArmies.push($inner(webcast.BattleTeamArmies, reader, _depth, null));
                        break;
            default:
                return false;
            }
            return true;
        });

        return LinkMicBattle;
    })();

    webcast.LinkMicArmies = (function() {
        const LinkMicArmies = function () {
            this.armies = [];
            this.teamArmies = [];
        };
        Object.assign(LinkMicArmies.prototype, {
            common: null,
            battleId: $zeroUnsigned,
            armies: $util.emptyArray,
            fromUserId: $zeroUnsigned,
            giftId: $zeroUnsigned,
            giftCount: 0,
            teamArmies: $util.emptyArray,
            battleSettings: null,
        });
        $message(LinkMicArmies, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 16: // 2
                        message.battleId = reader.uint64();
                        break;
                case 26: // 3
                        message.armies.push($inner(webcast.BattleArmiesEntry, reader, _depth, null));
                        break;
                case 64: // 8
                        message.fromUserId = reader.uint64();
                        break;
                case 72: // 9
                        message.giftId = reader.uint64();
                        break;
                case 80: // 10
                        message.giftCount = reader.int32();
                        break;
                case 114: // 14
                        message.teamArmies.push($inner(webcast.BattleTeamArmies, reader, _depth, null));
                        break;
                case 146: // 18
                        message.battleSettings = $inner(webcast.BattleSetting, reader, _depth, message.battleSettings);
                        break;
            default:
                return false;
            }
            return true;
        });

        return LinkMicArmies;
    })();

    webcast.LinkMicBattlePunishFinish = (function() {
        const LinkMicBattlePunishFinish = function () {
        };
        Object.assign(LinkMicBattlePunishFinish.prototype, {
            common: null,
            opUid: $zeroUnsigned,
            battleId: $zeroUnsigned,
            battleSettings: null,
        });
        $message(LinkMicBattlePunishFinish, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 24: // 3
                        message.opUid = reader.uint64();
                        break;
                case 40: // 5
                        message.battleId = reader.uint64();
                        break;
                case 50: // 6
                        message.battleSettings = $inner(webcast.BattleSetting, reader, _depth, message.battleSettings);
                        break;
            default:
                return false;
            }
            return true;
        });

        return LinkMicBattlePunishFinish;
    })();

    webcast.BattleSetting = (function() {
        const BattleSetting = function () {
        };
        Object.assign(BattleSetting.prototype, {
            startTimeMs: $zero,
            duration: $zero,
            endTimeMs: $zero,
        });
        $message(BattleSetting, (message, tag, reader, _depth) => {
            switch (tag) {
                case 16: // 2
                        message.startTimeMs = reader.int64();
                        break;
                case 24: // 3
                        message.duration = reader.int64();
                        break;
                case 80: // 10
                        message.endTimeMs = reader.int64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return BattleSetting;
    })();

    webcast.BattleResultEntry = (function() {
        const BattleResultEntry = function () {
        };
        Object.assign(BattleResultEntry.prototype, {
            key: $zeroUnsigned,
            value: null,
        });
        $message(BattleResultEntry, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.key = reader.uint64();
                        break;
                case 18: // 2
                        message.value = $inner(webcast.BattleResult, reader, _depth, message.value);
                        break;
            default:
                return false;
            }
            return true;
        });

        return BattleResultEntry;
    })();

    webcast.BattleResult = (function() {
        const BattleResult = function () {
        };
        Object.assign(BattleResult.prototype, {
            result: 0,
            score: $zero,
        });
        $message(BattleResult, (message, tag, reader, _depth) => {
            switch (tag) {
                case 16: // 2
                        message.result = reader.int32();
                        break;
                case 24: // 3
                        message.score = reader.int64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return BattleResult;
    })();

    webcast.BattleArmiesEntry = (function() {
        const BattleArmiesEntry = function () {
        };
        Object.assign(BattleArmiesEntry.prototype, {
            key: $zeroUnsigned,
            value: null,
        });
        $message(BattleArmiesEntry, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.key = reader.uint64();
                        break;
                case 18: // 2
                        message.value = $inner(webcast.BattleArmies, reader, _depth, message.value);
                        break;
            default:
                return false;
            }
            return true;
        });

        return BattleArmiesEntry;
    })();

    webcast.BattleArmies = (function() {
        const BattleArmies = function () {
            this.userArmies = [];
        };
        Object.assign(BattleArmies.prototype, {
            userArmies: $util.emptyArray,
            hostScore: $zero,
        });
        $message(BattleArmies, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.userArmies.push($inner(webcast.BattleArmy, reader, _depth, null));
                        break;
                case 16: // 2
                        message.hostScore = reader.int64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return BattleArmies;
    })();

    webcast.BattleArmy = (function() {
        const BattleArmy = function () {
        };
        Object.assign(BattleArmy.prototype, {
            userId: $zeroUnsigned,
            score: $zero,
            nickname: "",
        });
        $message(BattleArmy, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.userId = reader.uint64();
                        break;
                case 16: // 2
                        message.score = reader.int64();
                        break;
                case 26: // 3
                        message.nickname = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return BattleArmy;
    })();

    webcast.BattleUserEntry = (function() {
        const BattleUserEntry = function () {
        };
        Object.assign(BattleUserEntry.prototype, {
            key: $zeroUnsigned,
            value: null,
        });
        $message(BattleUserEntry, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.key = reader.uint64();
                        break;
                case 18: // 2
                        message.value = $inner(webcast.BattleUser, reader, _depth, message.value);
                        break;
            default:
                return false;
            }
            return true;
        });

        return BattleUserEntry;
    })();

    webcast.BattleUser = (function() {
        const BattleUser = function () {
        };
        Object.assign(BattleUser.prototype, {
            user: null,
        });
        $message(BattleUser, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.user = $inner(webcast.BattleBaseUser, reader, _depth, message.user);
                        break;
            default:
                return false;
            }
            return true;
        });

        return BattleUser;
    })();

    webcast.BattleBaseUser = (function() {
        const BattleBaseUser = function () {
        };
        Object.assign(BattleBaseUser.prototype, {
            userId: $zeroUnsigned,
            nickName: "",
            displayId: "",
        });
        $message(BattleBaseUser, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.userId = reader.uint64();
                        break;
                case 18: // 2
                        message.nickName = reader.string();
                        break;
                case 34: // 4
                        message.displayId = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return BattleBaseUser;
    })();

    webcast.BattleTeam = (function() {
        const BattleTeam = function () {
            this.userId = [];
        };
        Object.assign(BattleTeam.prototype, {
            teamId: $zeroUnsigned,
            userId: $util.emptyArray,
        });
        $message(BattleTeam, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.teamId = reader.uint64();
                        break;
                case 18: // 2
                        reader.uint64s(message.userId);
                        break;
                case 16: // 2
                        message.userId.push(reader.uint64());
                        break;
            default:
                return false;
            }
            return true;
        });

        return BattleTeam;
    })();

    webcast.BattleTeamResult = (function() {
        const BattleTeamResult = function () {
            this.teamUser = [];
        };
        Object.assign(BattleTeamResult.prototype, {
            teamId: $zeroUnsigned,
            teamUser: $util.emptyArray,
            result: 0,
        });
        $message(BattleTeamResult, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.teamId = reader.uint64();
                        break;
                case 18: // 2
                        message.teamUser.push($inner(webcast.BattleTeamUser, reader, _depth, null));
                        break;
                case 24: // 3
                        message.result = reader.int32();
                        break;
            default:
                return false;
            }
            return true;
        });

        return BattleTeamResult;
    })();

    webcast.BattleTeamArmies = (function() {
        const BattleTeamArmies = function () {
            this.teamUser = [];
        };
        Object.assign(BattleTeamArmies.prototype, {
            teamId: $zeroUnsigned,
            teamUser: $util.emptyArray,
            userArmies: null,
        });
        $message(BattleTeamArmies, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.teamId = reader.uint64();
                        break;
                case 18: // 2
                        message.teamUser.push($inner(webcast.BattleTeamUser, reader, _depth, null));
                        break;
                case 34: // 4
                        message.userArmies = $inner(webcast.BattleArmies, reader, _depth, message.userArmies);
                        break;
            default:
                return false;
            }
            return true;
        });

        return BattleTeamArmies;
    })();

    webcast.BattleTeamUser = (function() {
        const BattleTeamUser = function () {
        };
        Object.assign(BattleTeamUser.prototype, {
            userId: $zeroUnsigned,
            score: $zero,
        });
        $message(BattleTeamUser, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.userId = reader.uint64();
                        break;
                case 16: // 2
                        message.score = reader.int64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return BattleTeamUser;
    })();

    webcast.LinkmicBattleTaskMessage = (function() {
        const LinkmicBattleTaskMessage = function () {
        };
        Object.assign(LinkmicBattleTaskMessage.prototype, {
            common: null,
            start: null,
            taskUpdate: null,
            reward: null,
            battleId: $zeroUnsigned,
        });
        $message(LinkmicBattleTaskMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 26: // 3
                        message.start = $inner(webcast.BattleTaskStart, reader, _depth, message.start);
                        break;
                case 34: // 4
                        message.taskUpdate = $inner(webcast.BattleTaskUpdate, reader, _depth, message.taskUpdate);
                        break;
                case 50: // 6
                        message.reward = $inner(webcast.BattleRewardSettle, reader, _depth, message.reward);
                        break;
                case 160: // 20
                        message.battleId = reader.uint64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return LinkmicBattleTaskMessage;
    })();

    webcast.BattleTaskStart = (function() {
        const BattleTaskStart = function () {
        };
        Object.assign(BattleTaskStart.prototype, {
            task: null,
        });
        $message(BattleTaskStart, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.task = $inner(webcast.BattleTask, reader, _depth, message.task);
                        break;
            default:
                return false;
            }
            return true;
        });

        return BattleTaskStart;
    })();

    webcast.BattleTask = (function() {
        const BattleTask = function () {
            this.guides = [];
        };
        Object.assign(BattleTask.prototype, {
            guides: $util.emptyArray,
        });
        $message(BattleTask, (message, tag, reader, _depth) => {
            switch (tag) {
                case 18: // 2
                        message.guides.push($inner(webcast.BattleTaskGuide, reader, _depth, null));
                        break;
            default:
                return false;
            }
            return true;
        });

        return BattleTask;
    })();

    webcast.BattleTaskGuide = (function() {
        const BattleTaskGuide = function () {
        };
        Object.assign(BattleTaskGuide.prototype, {
            prompt: null,
        });
        $message(BattleTaskGuide, (message, tag, reader, _depth) => {
            switch (tag) {
                case 18: // 2
                        message.prompt = $inner(webcast.BattlePrompt, reader, _depth, message.prompt);
                        break;
            default:
                return false;
            }
            return true;
        });

        return BattleTaskGuide;
    })();

    webcast.BattlePrompt = (function() {
        const BattlePrompt = function () {
        };
        Object.assign(BattlePrompt.prototype, {
            key: "",
        });
        $message(BattlePrompt, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.key = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return BattlePrompt;
    })();

    webcast.BattleTaskUpdate = (function() {
        const BattleTaskUpdate = function () {
        };
        Object.assign(BattleTaskUpdate.prototype, {
            fromUserId: $zeroUnsigned,
        });
        $message(BattleTaskUpdate, (message, tag, reader, _depth) => {
            switch (tag) {
                case 16: // 2
                        message.fromUserId = reader.uint64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return BattleTaskUpdate;
    })();

    webcast.BattleRewardSettle = (function() {
        const BattleRewardSettle = function () {
        };
        Object.assign(BattleRewardSettle.prototype, {
            prompt: null,
        });
        $message(BattleRewardSettle, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.prompt = $inner(webcast.BattlePrompt, reader, _depth, message.prompt);
                        break;
            default:
                return false;
            }
            return true;
        });

        return BattleRewardSettle;
    })();

    webcast.LinkmicBattleNoticeMessage = (function() {
        const LinkmicBattleNoticeMessage = function () {
        };
        Object.assign(LinkmicBattleNoticeMessage.prototype, {
            common: null,
            notice: null,
        });
        $message(LinkmicBattleNoticeMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 66: // 8
                        message.notice = $inner(webcast.BattleNotice, reader, _depth, message.notice);
                        break;
            default:
                return false;
            }
            return true;
        });

        return LinkmicBattleNoticeMessage;
    })();

    webcast.BattleNotice = (function() {
        const BattleNotice = function () {
        };
        Object.assign(BattleNotice.prototype, {
            text: null,
        });
        $message(BattleNotice, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.text = $inner(webcast.Text, reader, _depth, message.text);
                        break;
            default:
                return false;
            }
            return true;
        });

        return BattleNotice;
    })();

    webcast.LinkMicBattleItemCard = (function() {
        const LinkMicBattleItemCard = function () {
        };
        Object.assign(LinkMicBattleItemCard.prototype, {
            common: null,
            battleId: $zeroUnsigned,
            cardObtainGuide: null,
            useCriticalStrikeCard: null,
            useSmokeCard: null,
            awardCardNotice: null,
            useExtraTimeCard: null,
            useSpecialEffectCard: null,
            usePotionCard: null,
            useWaveCard: null,
            specialEffectNotice: null,
            useTop2Card: null,
            useTop3Card: null,
            useVaultGloveCard: null,
        });
        $message(LinkMicBattleItemCard, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 16: // 2
                        message.battleId = reader.uint64();
                        break;
                case 34: // 4
                        message.cardObtainGuide = $inner(webcast.BattleCardNotice, reader, _depth, message.cardObtainGuide);
                        break;
                case 42: // 5
                        message.useCriticalStrikeCard = $inner(webcast.BattleCardUse, reader, _depth, message.useCriticalStrikeCard);
                        break;
                case 50: // 6
                        message.useSmokeCard = $inner(webcast.BattleCardUse, reader, _depth, message.useSmokeCard);
                        break;
                case 58: // 7
                        message.awardCardNotice = $inner(webcast.BattleCardNotice, reader, _depth, message.awardCardNotice);
                        break;
                case 66: // 8
                        message.useExtraTimeCard = $inner(webcast.BattleCardUse, reader, _depth, message.useExtraTimeCard);
                        break;
                case 74: // 9
                        message.useSpecialEffectCard = $inner(webcast.BattleCardUse, reader, _depth, message.useSpecialEffectCard);
                        break;
                case 82: // 10
                        message.usePotionCard = $inner(webcast.BattleCardUse, reader, _depth, message.usePotionCard);
                        break;
                case 90: // 11
                        message.useWaveCard = $inner(webcast.BattleCardUse, reader, _depth, message.useWaveCard);
                        break;
                case 98: // 12
                        message.specialEffectNotice = $inner(webcast.BattleCardNotice, reader, _depth, message.specialEffectNotice);
                        break;
                case 106: // 13
                        message.useTop2Card = $inner(webcast.BattleCardUse, reader, _depth, message.useTop2Card);
                        break;
                case 114: // 14
                        message.useTop3Card = $inner(webcast.BattleCardUse, reader, _depth, message.useTop3Card);
                        break;
                case 122: // 15
                        message.useVaultGloveCard = $inner(webcast.BattleCardUse, reader, _depth, message.useVaultGloveCard);
                        break;
            default:
                return false;
            }
            return true;
        });

        return LinkMicBattleItemCard;
    })();

    webcast.BattleCardNotice = (function() {
        const BattleCardNotice = function () {
        };
        Object.assign(BattleCardNotice.prototype, {
            text: null,
        });
        $message(BattleCardNotice, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.text = $inner(webcast.Text, reader, _depth, message.text);
                        break;
            default:
                return false;
            }
            return true;
        });

        return BattleCardNotice;
    })();

    webcast.BattleCardUse = (function() {
        const BattleCardUse = function () {
        };
        Object.assign(BattleCardUse.prototype, {
            card: null,
            text: null,
        });
        $message(BattleCardUse, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.card = $inner(webcast.BattleCard, reader, _depth, message.card);
                        break;
                case 26: // 3
                        message.text = $inner(webcast.Text, reader, _depth, message.text);
                        break;
            default:
                return false;
            }
            return true;
        });

        return BattleCardUse;
    })();

    webcast.BattleCard = (function() {
        const BattleCard = function () {
        };
        Object.assign(BattleCard.prototype, {
            sender: null,
        });
        $message(BattleCard, (message, tag, reader, _depth) => {
            switch (tag) {
                case 34: // 4
                        message.sender = $inner(webcast.BattleUser, reader, _depth, message.sender);
                        break;
            default:
                return false;
            }
            return true;
        });

        return BattleCard;
    })();

    webcast.LinkMessage = (function() {
        const LinkMessage = function () {
        };
        Object.assign(LinkMessage.prototype, {
            common: null,
            messageType: 0,
            scene: 0,
            enterContent: null,
            leaveContent: null,
            updateUserSettingContent: null,
            listChangeContent: null,
        });
        $message(LinkMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 16: // 2
                        message.messageType = reader.int32();
                        break;
                case 32: // 4
                        message.scene = reader.int32();
                        break;
                case 74: // 9
                        message.enterContent = $inner(webcast.LinkEnter, reader, _depth, message.enterContent);
                        break;
                case 82: // 10
                        message.leaveContent = $inner(webcast.LinkUserId, reader, _depth, message.leaveContent);
                        break;
                case 146: // 18
                        message.updateUserSettingContent = $inner(webcast.LinkSettings, reader, _depth, message.updateUserSettingContent);
                        break;
                case 162: // 20
                        message.listChangeContent = $inner(webcast.LinkList, reader, _depth, message.listChangeContent);
                        break;
            default:
                return false;
            }
            return true;
        });

        return LinkMessage;
    })();

    webcast.LinkEnter = (function() {
        const LinkEnter = function () {
            this.linked = [];
        };
        Object.assign(LinkEnter.prototype, {
            linked: $util.emptyArray,
        });
        $message(LinkEnter, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.linked.push($inner(webcast.LinkedUser, reader, _depth, null));
                        break;
            default:
                return false;
            }
            return true;
        });

        return LinkEnter;
    })();

    webcast.LinkUserId = (function() {
        const LinkUserId = function () {
        };
        Object.assign(LinkUserId.prototype, {
            userId: $zeroUnsigned,
        });
        $message(LinkUserId, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.userId = reader.uint64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return LinkUserId;
    })();

    webcast.LinkSettings = (function() {
        const LinkSettings = function () {
        };
        Object.assign(LinkSettings.prototype, {
            user: null,
        });
        $message(LinkSettings, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.user = $inner(webcast.LinkUserId, reader, _depth, message.user);
                        break;
            default:
                return false;
            }
            return true;
        });

        return LinkSettings;
    })();

    webcast.LinkList = (function() {
        const LinkList = function () {
            this.linked = [];
            this.waiting = [];
        };
        Object.assign(LinkList.prototype, {
            linked: $util.emptyArray,
            waiting: $util.emptyArray,
        });
        $message(LinkList, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.linked.push($inner(webcast.LinkedUser, reader, _depth, null));
                        break;
                case 18: // 2
                        message.waiting.push($inner(webcast.LinkedUser, reader, _depth, null));
                        break;
            default:
                return false;
            }
            return true;
        });

        return LinkList;
    })();

    webcast.LinkedUser = (function() {
        const LinkedUser = function () {
        };
        Object.assign(LinkedUser.prototype, {
            user: null,
            fanTicket: $zero,
        });
        $message(LinkedUser, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.user = $inner(webcast.NamedUser, reader, _depth, message.user);
                        break;
                case 56: // 7
                        message.fanTicket = reader.int64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return LinkedUser;
    })();

    webcast.LinkLayerMessage = (function() {
        const LinkLayerMessage = function () {
        };
        Object.assign(LinkLayerMessage.prototype, {
            common: null,
            messageType: 0,
            scene: 0,
            listChangeContent: null,
            leaveContent: null,
            finishContent: null,
            groupChangeContent: null,
            businessContent: null,
        });
        $message(LinkLayerMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 16: // 2
                        message.messageType = reader.int32();
                        break;
                case 32: // 4
                        message.scene = reader.int32();
                        break;
                case 818: // 102
                        message.listChangeContent = $inner(webcast.LayerList, reader, _depth, message.listChangeContent);
                        break;
                case 882: // 110
                        message.leaveContent = $inner(webcast.LayerPerson, reader, _depth, message.leaveContent);
                        break;
                case 890: // 111
                        message.finishContent = $inner(webcast.LayerPerson, reader, _depth, message.finishContent);
                        break;
                case 946: // 118
                        message.groupChangeContent = $inner(webcast.LayerGroupChange, reader, _depth, message.groupChangeContent);
                        break;
                case 1602: // 200
                        message.businessContent = $inner(webcast.LayerBusiness, reader, _depth, message.businessContent);
                        break;
            default:
                return false;
            }
            return true;
        });

        return LinkLayerMessage;
    })();

    webcast.LayerList = (function() {
        const LayerList = function () {
        };
        Object.assign(LayerList.prototype, {
            users: null,
        });
        $message(LayerList, (message, tag, reader, _depth) => {
            switch (tag) {
                case 18: // 2
                        message.users = $inner(webcast.LayerUsers, reader, _depth, message.users);
                        break;
            default:
                return false;
            }
            return true;
        });

        return LayerList;
    })();

    webcast.LayerUsers = (function() {
        const LayerUsers = function () {
            this.linked = [];
            this.waiting = [];
        };
        Object.assign(LayerUsers.prototype, {
            linked: $util.emptyArray,
            waiting: $util.emptyArray,
        });
        $message(LayerUsers, (message, tag, reader, _depth) => {
            switch (tag) {
                case 18: // 2
                        message.linked.push($inner(webcast.LayerPerson, reader, _depth, null));
                        break;
                case 26: // 3
                        message.waiting.push($inner(webcast.LayerPerson, reader, _depth, null));
                        break;
            default:
                return false;
            }
            return true;
        });

        return LayerUsers;
    })();

    webcast.LayerPerson = (function() {
        const LayerPerson = function () {
        };
        Object.assign(LayerPerson.prototype, {
            player: null,
        });
        $message(LayerPerson, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.player = $inner(webcast.LayerPlayer, reader, _depth, message.player);
                        break;
            default:
                return false;
            }
            return true;
        });

        return LayerPerson;
    })();

    webcast.LayerPlayer = (function() {
        const LayerPlayer = function () {
        };
        Object.assign(LayerPlayer.prototype, {
            userId: $zeroUnsigned,
        });
        $message(LayerPlayer, (message, tag, reader, _depth) => {
            switch (tag) {
                case 16: // 2
                        message.userId = reader.uint64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return LayerPlayer;
    })();

    webcast.LayerGroupChange = (function() {
        const LayerGroupChange = function () {
        };
        Object.assign(LayerGroupChange.prototype, {
            group: null,
        });
        $message(LayerGroupChange, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.group = $inner(webcast.LayerGroup, reader, _depth, message.group);
                        break;
            default:
                return false;
            }
            return true;
        });

        return LayerGroupChange;
    })();

    webcast.LayerGroup = (function() {
        const LayerGroup = function () {
            this.channels = [];
        };
        Object.assign(LayerGroup.prototype, {
            channels: $util.emptyArray,
        });
        $message(LayerGroup, (message, tag, reader, _depth) => {
            switch (tag) {
                case 18: // 2
                        message.channels.push($inner(webcast.LayerGroupChannel, reader, _depth, null));
                        break;
            default:
                return false;
            }
            return true;
        });

        return LayerGroup;
    })();

    webcast.LayerGroupChannel = (function() {
        const LayerGroupChannel = function () {
        };
        Object.assign(LayerGroupChannel.prototype, {
            user: null,
        });
        $message(LayerGroupChannel, (message, tag, reader, _depth) => {
            switch (tag) {
                case 34: // 4
                        message.user = $inner(webcast.LayerGroupUser, reader, _depth, message.user);
                        break;
            default:
                return false;
            }
            return true;
        });

        return LayerGroupChannel;
    })();

    webcast.LayerGroupUser = (function() {
        const LayerGroupUser = function () {
        };
        Object.assign(LayerGroupUser.prototype, {
            linked: null,
        });
        $message(LayerGroupUser, (message, tag, reader, _depth) => {
            switch (tag) {
                case 18: // 2
                        message.linked = $inner(webcast.LayerPerson, reader, _depth, message.linked);
                        break;
            default:
                return false;
            }
            return true;
        });

        return LayerGroupUser;
    })();

    webcast.LayerBusiness = (function() {
        const LayerBusiness = function () {
        };
        Object.assign(LayerBusiness.prototype, {
            cohost: null,
        });
        $message(LayerBusiness, (message, tag, reader, _depth) => {
            switch (tag) {
                case 1602: // 200
                        message.cohost = $inner(webcast.LayerCohost, reader, _depth, message.cohost);
                        break;
            default:
                return false;
            }
            return true;
        });

        return LayerBusiness;
    })();

    webcast.LayerCohost = (function() {
        const LayerCohost = function () {
        };
        Object.assign(LayerCohost.prototype, {
            list: null,
        });
        $message(LayerCohost, (message, tag, reader, _depth) => {
            switch (tag) {
                case 90: // 11
                        message.list = $inner(webcast.LayerCohostList, reader, _depth, message.list);
                        break;
            default:
                return false;
            }
            return true;
        });

        return LayerCohost;
    })();

    webcast.LayerCohostList = (function() {
        const LayerCohostList = function () {
            this.users = [];
        };
        Object.assign(LayerCohostList.prototype, {
            users: $util.emptyArray,
        });
        $message(LayerCohostList, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.users.push($inner(webcast.LayerCohostEntry, reader, _depth, null));
                        break;
            default:
                return false;
            }
            return true;
        });

        return LayerCohostList;
    })();

    webcast.LayerCohostEntry = (function() {
        const LayerCohostEntry = function () {
        };
        Object.assign(LayerCohostEntry.prototype, {
            key: $zeroUnsigned,
            value: null,
        });
        $message(LayerCohostEntry, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.key = reader.uint64();
                        break;
                case 18: // 2
                        message.value = $inner(webcast.LayerCohostUser, reader, _depth, message.value);
                        break;
            default:
                return false;
            }
            return true;
        });

        return LayerCohostEntry;
    })();

    webcast.LayerCohostUser = (function() {
        const LayerCohostUser = function () {
        };
        Object.assign(LayerCohostUser.prototype, {
            nickname: "",
            displayId: "",
        });
        $message(LayerCohostUser, (message, tag, reader, _depth) => {
            switch (tag) {
                case 90: // 11
                        message.nickname = reader.string();
                        break;
                case 98: // 12
                        message.displayId = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return LayerCohostUser;
    })();

    webcast.LinkMicMethod = (function() {
        const LinkMicMethod = function () {
            this.linkedUsers = [];
        };
        Object.assign(LinkMicMethod.prototype, {
            common: null,
            messageType: 0,
            userId: $zeroUnsigned,
            fanTicket: $zero,
            totalLinkmicFanTicket: $zero,
            inviteUid: $zeroUnsigned,
            toUserId: $zeroUnsigned,
            fromUserId: $zeroUnsigned,
            rivalAnchorId: $zeroUnsigned,
            scene: $zero,
            linkedUsers: $util.emptyArray,
        });
        $message(LinkMicMethod, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 16: // 2
                        message.messageType = reader.int32();
                        break;
                case 40: // 5
                        message.userId = reader.uint64();
                        break;
                case 48: // 6
                        message.fanTicket = reader.int64();
                        break;
                case 56: // 7
                        message.totalLinkmicFanTicket = reader.int64();
                        break;
                case 104: // 13
                        message.inviteUid = reader.uint64();
                        break;
                case 168: // 21
                        message.toUserId = reader.uint64();
                        break;
                case 192: // 24
                        message.fromUserId = reader.uint64();
                        break;
                case 304: // 38
                        message.rivalAnchorId = reader.uint64();
                        break;
                case 344: // 43
                        message.scene = reader.int64();
                        break;
                case 362: // 45
                        message.linkedUsers.push($inner(webcast.NamedUser, reader, _depth, null));
                        break;
            default:
                return false;
            }
            return true;
        });

        return LinkMicMethod;
    })();

    webcast.LinkMicFanTicketMethod = (function() {
        const LinkMicFanTicketMethod = function () {
        };
        Object.assign(LinkMicFanTicketMethod.prototype, {
            common: null,
            fanTicketRoomNotice: null,
        });
        $message(LinkMicFanTicketMethod, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.fanTicketRoomNotice = $inner(webcast.FanTicketNotice, reader, _depth, message.fanTicketRoomNotice);
                        break;
            default:
                return false;
            }
            return true;
        });

        return LinkMicFanTicketMethod;
    })();

    webcast.FanTicketNotice = (function() {
        const FanTicketNotice = function () {
            this.userFanTicket = [];
        };
        Object.assign(FanTicketNotice.prototype, {
            userFanTicket: $util.emptyArray,
            totalLinkmicFanTicket: $zero,
        });
        $message(FanTicketNotice, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.userFanTicket.push($inner(webcast.FanTicketUser, reader, _depth, null));
                        break;
                case 16: // 2
                        message.totalLinkmicFanTicket = reader.int64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return FanTicketNotice;
    })();

    webcast.FanTicketUser = (function() {
        const FanTicketUser = function () {
        };
        Object.assign(FanTicketUser.prototype, {
            userId: $zeroUnsigned,
            fanTicket: $zero,
        });
        $message(FanTicketUser, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.userId = reader.uint64();
                        break;
                case 16: // 2
                        message.fanTicket = reader.int64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return FanTicketUser;
    })();

    webcast.LinkMicAnchorGuideMessage = (function() {
        const LinkMicAnchorGuideMessage = function () {
        };
        Object.assign(LinkMicAnchorGuideMessage.prototype, {
            common: null,
            suggested: null,
        });
        $message(LinkMicAnchorGuideMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 50: // 6
                        message.suggested = $inner(webcast.LinkUserId, reader, _depth, message.suggested);
                        break;
            default:
                return false;
            }
            return true;
        });

        return LinkMicAnchorGuideMessage;
    })();

    webcast.GroupLiveMemberNotifyMessage = (function() {
        const GroupLiveMemberNotifyMessage = function () {
            this.memberInfo = [];
        };
        Object.assign(GroupLiveMemberNotifyMessage.prototype, {
            common: null,
            memberInfo: $util.emptyArray,
        });
        $message(GroupLiveMemberNotifyMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 26: // 3
                        message.memberInfo.push($inner(webcast.GroupLiveMember, reader, _depth, null));
                        break;
            default:
                return false;
            }
            return true;
        });

        return GroupLiveMemberNotifyMessage;
    })();

    webcast.GroupLiveMember = (function() {
        const GroupLiveMember = function () {
        };
        Object.assign(GroupLiveMember.prototype, {
            userId: $zeroUnsigned,
            nickname: "",
        });
        $message(GroupLiveMember, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.userId = reader.uint64();
                        break;
                case 26: // 3
                        message.nickname = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return GroupLiveMember;
    })();

    webcast.SubQueueMessage = (function() {
        const SubQueueMessage = function () {
        };
        Object.assign(SubQueueMessage.prototype, {
            common: null,
            currentUser: null,
        });
        $message(SubQueueMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 34: // 4
                        message.currentUser = $inner(webcast.NamedUser, reader, _depth, message.currentUser);
                        break;
            default:
                return false;
            }
            return true;
        });

        return SubQueueMessage;
    })();

    webcast.GoalUpdateMessage = (function() {
        const GoalUpdateMessage = function () {
        };
        Object.assign(GoalUpdateMessage.prototype, {
            common: null,
            goal: null,
            contributorId: $zeroUnsigned,
            contributorAvatar: null,
            contributorDisplayId: "",
            contributeCount: $zero,
            contributorIdStr: "",
        });
        $message(GoalUpdateMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 26: // 3
                        message.goal = $inner(webcast.Goal, reader, _depth, message.goal);
                        break;
                case 32: // 4
                        message.contributorId = reader.uint64();
                        break;
                case 42: // 5
                        message.contributorAvatar = $inner(webcast.Image, reader, _depth, message.contributorAvatar);
                        break;
                case 50: // 6
                        message.contributorDisplayId = reader.string();
                        break;
                case 72: // 9
                        message.contributeCount = reader.int64();
                        break;
                case 98: // 12
                        message.contributorIdStr = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return GoalUpdateMessage;
    })();

    webcast.Goal = (function() {
        const Goal = function () {
            this.subGoals = [];
        };
        Object.assign(Goal.prototype, {
            id: $zeroUnsigned,
            subGoals: $util.emptyArray,
            description: "",
        });
        $message(Goal, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.id = reader.uint64();
                        break;
                case 34: // 4
                        message.subGoals.push($inner(webcast.SubGoal, reader, _depth, null));
                        break;
                case 42: // 5
                        message.description = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return Goal;
    })();

    webcast.SubGoal = (function() {
        const SubGoal = function () {
        };
        Object.assign(SubGoal.prototype, {
            type: 0,
            id: $zeroUnsigned,
            progress: $zero,
            target: $zero,
            gift: null,
        });
        $message(SubGoal, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.type = reader.int32();
                        break;
                case 16: // 2
                        message.id = reader.uint64();
                        break;
                case 24: // 3
                        message.progress = reader.int64();
                        break;
                case 32: // 4
                        message.target = reader.int64();
                        break;
                case 42: // 5
                        message.gift = $inner(webcast.SubGoalGift, reader, _depth, message.gift);
                        break;
            default:
                return false;
            }
            return true;
        });

        return SubGoal;
    })();

    webcast.SubGoalGift = (function() {
        const SubGoalGift = function () {
        };
        Object.assign(SubGoalGift.prototype, {
            name: "",
        });
        $message(SubGoalGift, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.name = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return SubGoalGift;
    })();

    webcast.RoomPinMessage = (function() {
        const RoomPinMessage = function () {
        };
        Object.assign(RoomPinMessage.prototype, {
            common: null,
            chatMessage: null,
            socialMessage: null,
            giftMessage: null,
            memberMessage: null,
            likeMessage: null,
            method: "",
            operator: null,
            action: 0,
            pinMsgId: $zeroUnsigned,
        });
        $message(RoomPinMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.chatMessage = $inner(webcast.PinnedComment, reader, _depth, message.chatMessage);
                        break;
                case 26: // 3
                        message.socialMessage = $inner(webcast.PinnedOther, reader, _depth, message.socialMessage);
                        break;
                case 34: // 4
                        message.giftMessage = $inner(webcast.PinnedGift, reader, _depth, message.giftMessage);
                        break;
                case 42: // 5
                        message.memberMessage = $inner(webcast.PinnedOther, reader, _depth, message.memberMessage);
                        break;
                case 50: // 6
                        message.likeMessage = $inner(webcast.PinnedLike, reader, _depth, message.likeMessage);
                        break;
                case 242: // 30
                        message.method = reader.string();
                        break;
                case 258: // 32
                        message.operator = $inner(webcast.NamedUser, reader, _depth, message.operator);
                        break;
                case 264: // 33
                        message.action = reader.int32();
                        break;
                case 280: // 35
                        message.pinMsgId = reader.uint64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return RoomPinMessage;
    })();

    webcast.PinnedComment = (function() {
        const PinnedComment = function () {
        };
        Object.assign(PinnedComment.prototype, {
            user: null,
            content: "",
            contentLanguage: "",
        });
        $message(PinnedComment, (message, tag, reader, _depth) => {
            switch (tag) {
                case 18: // 2
                        message.user = $inner(webcast.NamedUser, reader, _depth, message.user);
                        break;
                case 26: // 3
                        message.content = reader.string();
                        break;
                case 114: // 14
                        message.contentLanguage = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return PinnedComment;
    })();

    webcast.PinnedGift = (function() {
        const PinnedGift = function () {
        };
        Object.assign(PinnedGift.prototype, {
            giftId: $zeroUnsigned,
            repeatCount: 0,
            user: null,
            gift: null,
        });
        $message(PinnedGift, (message, tag, reader, _depth) => {
            switch (tag) {
                case 16: // 2
                        message.giftId = reader.uint64();
                        break;
                case 40: // 5
                        message.repeatCount = reader.int32();
                        break;
                case 58: // 7
                        message.user = $inner(webcast.NamedUser, reader, _depth, message.user);
                        break;
                case 122: // 15
                        message.gift = $inner(webcast.PinnedGiftDetails, reader, _depth, message.gift);
                        break;
            default:
                return false;
            }
            return true;
        });

        return PinnedGift;
    })();

    webcast.PinnedGiftDetails = (function() {
        const PinnedGiftDetails = function () {
        };
        Object.assign(PinnedGiftDetails.prototype, {
            diamondCount: 0,
            name: "",
        });
        $message(PinnedGiftDetails, (message, tag, reader, _depth) => {
            switch (tag) {
                case 96: // 12
                        message.diamondCount = reader.int32();
                        break;
                case 130: // 16
                        message.name = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return PinnedGiftDetails;
    })();

    webcast.PinnedOther = (function() {
        const PinnedOther = function () {
        };
        Object.assign(PinnedOther.prototype, {
            user: null,
        });
        $message(PinnedOther, (message, tag, reader, _depth) => {
            switch (tag) {
                case 18: // 2
                        message.user = $inner(webcast.NamedUser, reader, _depth, message.user);
                        break;
            default:
                return false;
            }
            return true;
        });

        return PinnedOther;
    })();

    webcast.PinnedLike = (function() {
        const PinnedLike = function () {
        };
        Object.assign(PinnedLike.prototype, {
            user: null,
        });
        $message(PinnedLike, (message, tag, reader, _depth) => {
            switch (tag) {
                case 42: // 5
                        message.user = $inner(webcast.NamedUser, reader, _depth, message.user);
                        break;
            default:
                return false;
            }
            return true;
        });

        return PinnedLike;
    })();

    webcast.SubPinEventMessage = (function() {
        const SubPinEventMessage = function () {
        };
        Object.assign(SubPinEventMessage.prototype, {
            common: null,
            actionType: 0,
            card: null,
            operatorUserId: $zeroUnsigned,
        });
        $message(SubPinEventMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 16: // 2
                        message.actionType = reader.int32();
                        break;
                case 26: // 3
                        message.card = $inner(webcast.SubPinCard, reader, _depth, message.card);
                        break;
                case 32: // 4
                        message.operatorUserId = reader.uint64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return SubPinEventMessage;
    })();

    webcast.SubPinCard = (function() {
        const SubPinCard = function () {
        };
        Object.assign(SubPinCard.prototype, {
            title: null,
            id: $zeroUnsigned,
            goalPinCard: null,
        });
        $message(SubPinCard, (message, tag, reader, _depth) => {
            switch (tag) {
                case 18: // 2
                        message.title = $inner(webcast.Text, reader, _depth, message.title);
                        break;
                case 48: // 6
                        message.id = reader.uint64();
                        break;
                case 66: // 8
                        message.goalPinCard = $inner(webcast.SubGoalPinCard, reader, _depth, message.goalPinCard);
                        break;
            default:
                return false;
            }
            return true;
        });

        return SubPinCard;
    })();

    webcast.SubGoalPinCard = (function() {
        const SubGoalPinCard = function () {
        };
        Object.assign(SubGoalPinCard.prototype, {
            title: null,
        });
        $message(SubGoalPinCard, (message, tag, reader, _depth) => {
            switch (tag) {
                case 26: // 3
                        message.title = $inner(webcast.SubGoalPinTitle, reader, _depth, message.title);
                        break;
            default:
                return false;
            }
            return true;
        });

        return SubGoalPinCard;
    })();

    webcast.SubGoalPinTitle = (function() {
        const SubGoalPinTitle = function () {
        };
        Object.assign(SubGoalPinTitle.prototype, {
            text: "",
        });
        $message(SubGoalPinTitle, (message, tag, reader, _depth) => {
            switch (tag) {
                case 18: // 2
                        message.text = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return SubGoalPinTitle;
    })();

    webcast.RankUpdateMessage = (function() {
        const RankUpdateMessage = function () {
            this.updates = [];
        };
        Object.assign(RankUpdateMessage.prototype, {
            common: null,
            updates: $util.emptyArray,
        });
        $message(RankUpdateMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.updates.push($inner(webcast.RankUpdate, reader, _depth, null));
                        break;
            default:
                return false;
            }
            return true;
        });

        return RankUpdateMessage;
    })();

    webcast.RankUpdate = (function() {
        const RankUpdate = function () {
        };
        Object.assign(RankUpdate.prototype, {
            rankType: 0,
            ownRank: $zero,
            defaultContent: null,
        });
        $message(RankUpdate, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.rankType = reader.int32();
                        break;
                case 16: // 2
                        message.ownRank = reader.int64();
                        break;
                case 26: // 3
                        message.defaultContent = $inner(webcast.Text, reader, _depth, message.defaultContent);
                        break;
            default:
                return false;
            }
            return true;
        });

        return RankUpdate;
    })();

    webcast.RankTextMessage = (function() {
        const RankTextMessage = function () {
        };
        Object.assign(RankTextMessage.prototype, {
            common: null,
            scene: 0,
            beforeUpdate: $zero,
            afterUpdate: $zero,
            curUserId: $zeroUnsigned,
        });
        $message(RankTextMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.ToldCommon, reader, _depth, message.common);
                        break;
                case 16: // 2
                        message.scene = reader.int32();
                        break;
                case 24: // 3
                        message.beforeUpdate = reader.int64();
                        break;
                case 32: // 4
                        message.afterUpdate = reader.int64();
                        break;
                case 56: // 7
                        message.curUserId = reader.uint64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return RankTextMessage;
    })();

    webcast.HourlyRankMessage = (function() {
        const HourlyRankMessage = function () {
        };
        Object.assign(HourlyRankMessage.prototype, {
            common: null,
            rank: null,
        });
        $message(HourlyRankMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.rank = $inner(webcast.HourlyRank, reader, _depth, message.rank);
                        break;
            default:
                return false;
            }
            return true;
        });

        return HourlyRankMessage;
    })();

    webcast.HourlyRank = (function() {
        const HourlyRank = function () {
        };
        Object.assign(HourlyRank.prototype, {
            type: 0,
            text: null,
        });
        $message(HourlyRank, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.type = reader.int32();
                        break;
                case 34: // 4
                        message.text = $inner(webcast.Text, reader, _depth, message.text);
                        break;
            default:
                return false;
            }
            return true;
        });

        return HourlyRank;
    })();

    webcast.HourlyRankRewardMessage = (function() {
        const HourlyRankRewardMessage = function () {
            this.winners = [];
        };
        Object.assign(HourlyRankRewardMessage.prototype, {
            common: null,
            winners: $util.emptyArray,
        });
        $message(HourlyRankRewardMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.winners.push($inner(webcast.HourlyRankReward, reader, _depth, null));
                        break;
            default:
                return false;
            }
            return true;
        });

        return HourlyRankRewardMessage;
    })();

    webcast.HourlyRankReward = (function() {
        const HourlyRankReward = function () {
        };
        Object.assign(HourlyRankReward.prototype, {
            userId: $zeroUnsigned,
            notify: null,
        });
        $message(HourlyRankReward, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.userId = reader.uint64();
                        break;
                case 26: // 3
                        message.notify = $inner(webcast.RoomNotify, reader, _depth, message.notify);
                        break;
            default:
                return false;
            }
            return true;
        });

        return HourlyRankReward;
    })();

    webcast.WeeklyRankRewardMessage = (function() {
        const WeeklyRankRewardMessage = function () {
        };
        Object.assign(WeeklyRankRewardMessage.prototype, {
            userId: $zeroUnsigned,
            common: null,
            notify: null,
        });
        $message(WeeklyRankRewardMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.userId = reader.uint64();
                        break;
                case 26: // 3
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 34: // 4
                        message.notify = $inner(webcast.RoomNotify, reader, _depth, message.notify);
                        break;
            default:
                return false;
            }
            return true;
        });

        return WeeklyRankRewardMessage;
    })();

    webcast.RoomNotify = (function() {
        const RoomNotify = function () {
        };
        Object.assign(RoomNotify.prototype, {
            common: null,
            content: "",
            user: null,
            fromUserId: $zeroUnsigned,
        });
        $message(RoomNotify, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.ToldCommon, reader, _depth, message.common);
                        break;
                case 34: // 4
                        message.content = reader.string();
                        break;
                case 42: // 5
                        message.user = $inner(webcast.NamedUser, reader, _depth, message.user);
                        break;
                case 80: // 10
                        message.fromUserId = reader.uint64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return RoomNotify;
    })();

    webcast.GiftBroadcastMessage = (function() {
        const GiftBroadcastMessage = function () {
        };
        Object.assign(GiftBroadcastMessage.prototype, {
            common: null,
            fromUserId: $zeroUnsigned,
            notify: null,
        });
        $message(GiftBroadcastMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.ToldCommon, reader, _depth, message.common);
                        break;
                case 16: // 2
                        message.fromUserId = reader.uint64();
                        break;
                case 34: // 4
                        message.notify = $inner(webcast.RoomNotify, reader, _depth, message.notify);
                        break;
            default:
                return false;
            }
            return true;
        });

        return GiftBroadcastMessage;
    })();

    webcast.MarqueeAnnouncementMessage = (function() {
        const MarqueeAnnouncementMessage = function () {
            this.messageEntity = [];
        };
        Object.assign(MarqueeAnnouncementMessage.prototype, {
            common: null,
            messageEntity: $util.emptyArray,
        });
        $message(MarqueeAnnouncementMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 26: // 3
                        message.messageEntity.push($inner(webcast.MarqueeEntity, reader, _depth, null));
                        break;
            default:
                return false;
            }
            return true;
        });

        return MarqueeAnnouncementMessage;
    })();

    webcast.MarqueeEntity = (function() {
        const MarqueeEntity = function () {
        };
        Object.assign(MarqueeEntity.prototype, {
            notify: null,
        });
        $message(MarqueeEntity, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.notify = $inner(webcast.RoomNotify, reader, _depth, message.notify);
                        break;
            default:
                return false;
            }
            return true;
        });

        return MarqueeEntity;
    })();

    webcast.PrivilegeAdvanceMessage = (function() {
        const PrivilegeAdvanceMessage = function () {
        };
        Object.assign(PrivilegeAdvanceMessage.prototype, {
            common: null,
            notify: null,
        });
        $message(PrivilegeAdvanceMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.ToldCommon, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.notify = $inner(webcast.RoomNotify, reader, _depth, message.notify);
                        break;
            default:
                return false;
            }
            return true;
        });

        return PrivilegeAdvanceMessage;
    })();

    webcast.RoomMessage = (function() {
        const RoomMessage = function () {
        };
        Object.assign(RoomMessage.prototype, {
            common: null,
            content: "",
            scene: "",
            isWelcome: false,
        });
        $message(RoomMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.ToldCommon, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.content = reader.string();
                        break;
                case 50: // 6
                        message.scene = reader.string();
                        break;
                case 56: // 7
                        message.isWelcome = reader.bool();
                        break;
            default:
                return false;
            }
            return true;
        });

        return RoomMessage;
    })();

    webcast.OecLiveShoppingMessage = (function() {
        const OecLiveShoppingMessage = function () {
        };
        Object.assign(OecLiveShoppingMessage.prototype, {
            common: null,
            actionType: 0,
            liveProductNumber: 0,
            popProduct: null,
            productSnapShot: null,
        });
        $message(OecLiveShoppingMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 16: // 2
                        message.actionType = reader.int32();
                        break;
                case 24: // 3
                        message.liveProductNumber = reader.int32();
                        break;
                case 34: // 4
                        message.popProduct = $inner(webcast.PopProduct, reader, _depth, message.popProduct);
                        break;
                case 74: // 9
                        message.productSnapShot = $inner(webcast.ProductSnapShot, reader, _depth, message.productSnapShot);
                        break;
            default:
                return false;
            }
            return true;
        });

        return OecLiveShoppingMessage;
    })();

    webcast.PopProduct = (function() {
        const PopProduct = function () {
        };
        Object.assign(PopProduct.prototype, {
            title: "",
            price: "",
            productId: $zeroUnsigned,
        });
        $message(PopProduct, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.title = reader.string();
                        break;
                case 18: // 2
                        message.price = reader.string();
                        break;
                case 48: // 6
                        message.productId = reader.uint64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return PopProduct;
    })();

    webcast.ProductSnapShot = (function() {
        const ProductSnapShot = function () {
        };
        Object.assign(ProductSnapShot.prototype, {
            productId: "",
            title: "",
        });
        $message(ProductSnapShot, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.productId = reader.string();
                        break;
                case 18: // 2
                        message.title = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return ProductSnapShot;
    })();

    webcast.PaidContentLiveShoppingMessage = (function() {
        const PaidContentLiveShoppingMessage = function () {
        };
        Object.assign(PaidContentLiveShoppingMessage.prototype, {
            common: null,
            actionType: 0,
            productNumber: 0,
            content: null,
        });
        $message(PaidContentLiveShoppingMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 16: // 2
                        message.actionType = reader.int32();
                        break;
                case 24: // 3
                        message.productNumber = reader.int32();
                        break;
                case 34: // 4
                        message.content = $inner(webcast.PaidContent, reader, _depth, message.content);
                        break;
            default:
                return false;
            }
            return true;
        });

        return PaidContentLiveShoppingMessage;
    })();

    webcast.PaidContent = (function() {
        const PaidContent = function () {
        };
        Object.assign(PaidContent.prototype, {
            id: $zeroUnsigned,
        });
        $message(PaidContent, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.id = reader.uint64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return PaidContent;
    })();

    webcast.CaptionMessage = (function() {
        const CaptionMessage = function () {
            this.content = [];
        };
        Object.assign(CaptionMessage.prototype, {
            common: null,
            timestampMs: $zero,
            content: $util.emptyArray,
            sentenceId: $zeroUnsigned,
            definite: false,
        });
        $message(CaptionMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 16: // 2
                        message.timestampMs = reader.int64();
                        break;
                case 34: // 4
                        message.content.push($inner(webcast.CaptionContent, reader, _depth, null));
                        break;
                case 40: // 5
                        message.sentenceId = reader.uint64();
                        break;
                case 56: // 7
                        message.definite = reader.bool();
                        break;
            default:
                return false;
            }
            return true;
        });

        return CaptionMessage;
    })();

    webcast.CaptionContent = (function() {
        const CaptionContent = function () {
        };
        Object.assign(CaptionContent.prototype, {
            lang: "",
            content: "",
        });
        $message(CaptionContent, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.lang = reader.string();
                        break;
                case 18: // 2
                        message.content = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return CaptionContent;
    })();

    webcast.ImDeleteMessage = (function() {
        const ImDeleteMessage = function () {
            this.deleteMsgIds = [];
            this.deleteUserIds = [];
        };
        Object.assign(ImDeleteMessage.prototype, {
            common: null,
            deleteMsgIds: $util.emptyArray,
            deleteUserIds: $util.emptyArray,
        });
        $message(ImDeleteMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 18: // 2
                        reader.uint64s(message.deleteMsgIds);
                        break;
                case 16: // 2
                        message.deleteMsgIds.push(reader.uint64());
                        break;
                case 26: // 3
                        reader.uint64s(message.deleteUserIds);
                        break;
                case 24: // 3
                        message.deleteUserIds.push(reader.uint64());
                        break;
            default:
                return false;
            }
            return true;
        });

        return ImDeleteMessage;
    })();

    webcast.UnauthorizedMemberMessage = (function() {
        const UnauthorizedMemberMessage = function () {
        };
        Object.assign(UnauthorizedMemberMessage.prototype, {
            common: null,
            nickNamePrefix: null,
            nickName: "",
        });
        $message(UnauthorizedMemberMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 26: // 3
                        message.nickNamePrefix = $inner(webcast.PatternRef, reader, _depth, message.nickNamePrefix);
                        break;
                case 34: // 4
                        message.nickName = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return UnauthorizedMemberMessage;
    })();

    webcast.RoomVerifyMessage = (function() {
        const RoomVerifyMessage = function () {
        };
        Object.assign(RoomVerifyMessage.prototype, {
            common: null,
            action: 0,
            content: "",
            closeRoom: false,
        });
        $message(RoomVerifyMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 16: // 2
                        message.action = reader.int32();
                        break;
                case 26: // 3
                        message.content = reader.string();
                        break;
                case 40: // 5
                        message.closeRoom = reader.bool();
                        break;
            default:
                return false;
            }
            return true;
        });

        return RoomVerifyMessage;
    })();

    webcast.AccessRecallMessage = (function() {
        const AccessRecallMessage = function () {
        };
        Object.assign(AccessRecallMessage.prototype, {
            common: null,
            status: 0,
            scene: "",
            notice: null,
            content: null,
        });
        $message(AccessRecallMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.ToldCommon, reader, _depth, message.common);
                        break;
                case 16: // 2
                        message.status = reader.int32();
                        break;
                case 42: // 5
                        message.scene = reader.string();
                        break;
                case 50: // 6
                        message.notice = $inner(webcast.Text, reader, _depth, message.notice);
                        break;
                case 58: // 7
                        message.content = $inner(webcast.Text, reader, _depth, message.content);
                        break;
            default:
                return false;
            }
            return true;
        });

        return AccessRecallMessage;
    })();

    webcast.ToldMessage = (function() {
        const ToldMessage = function () {
        };
        Object.assign(ToldMessage.prototype, {
            common: null,
        });
        $message(ToldMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.ToldCommon, reader, _depth, message.common);
                        break;
            default:
                return false;
            }
            return true;
        });

        return ToldMessage;
    })();

    webcast.SaidMessage = (function() {
        const SaidMessage = function () {
        };
        Object.assign(SaidMessage.prototype, {
            common: null,
            content: "",
        });
        $message(SaidMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.ToldCommon, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.content = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return SaidMessage;
    })();

    webcast.NoticeMessage = (function() {
        const NoticeMessage = function () {
        };
        Object.assign(NoticeMessage.prototype, {
            common: null,
            content: "",
            title: null,
            displayText: null,
            noticeContent: null,
        });
        $message(NoticeMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.ToldCommon, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.content = reader.string();
                        break;
                case 42: // 5
                        message.title = $inner(webcast.Text, reader, _depth, message.title);
                        break;
                case 58: // 7
                        message.displayText = $inner(webcast.Text, reader, _depth, message.displayText);
                        break;
                case 90: // 11
                        message.noticeContent = $inner(webcast.Text, reader, _depth, message.noticeContent);
                        break;
            default:
                return false;
            }
            return true;
        });

        return NoticeMessage;
    })();

    webcast.GuideMessage = (function() {
        const GuideMessage = function () {
        };
        Object.assign(GuideMessage.prototype, {
            common: null,
            description: "",
        });
        $message(GuideMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.ToldCommon, reader, _depth, message.common);
                        break;
                case 34: // 4
                        message.description = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return GuideMessage;
    })();

    webcast.PerceptionMessage = (function() {
        const PerceptionMessage = function () {
        };
        Object.assign(PerceptionMessage.prototype, {
            common: null,
            punishInfo: null,
            toast: null,
            floatText: null,
        });
        $message(PerceptionMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.ToldCommon, reader, _depth, message.common);
                        break;
                case 26: // 3
                        message.punishInfo = $inner(webcast.Punishment, reader, _depth, message.punishInfo);
                        break;
                case 50: // 6
                        message.toast = $inner(webcast.Text, reader, _depth, message.toast);
                        break;
                case 66: // 8
                        message.floatText = $inner(webcast.Text, reader, _depth, message.floatText);
                        break;
            default:
                return false;
            }
            return true;
        });

        return PerceptionMessage;
    })();

    webcast.PartnershipPunishMessage = (function() {
        const PartnershipPunishMessage = function () {
        };
        Object.assign(PartnershipPunishMessage.prototype, {
            common: null,
            punishInfo: null,
        });
        $message(PartnershipPunishMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.ToldCommon, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.punishInfo = $inner(webcast.Punishment, reader, _depth, message.punishInfo);
                        break;
            default:
                return false;
            }
            return true;
        });

        return PartnershipPunishMessage;
    })();

    webcast.Punishment = (function() {
        const Punishment = function () {
        };
        Object.assign(Punishment.prototype, {
            punishType: "",
            punishReason: "",
            violationUid: $zeroUnsigned,
            showReason: "",
        });
        $message(Punishment, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.punishType = reader.string();
                        break;
                case 18: // 2
                        message.punishReason = reader.string();
                        break;
                case 32: // 4
                        message.violationUid = reader.uint64();
                        break;
                case 82: // 10
                        message.showReason = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return Punishment;
    })();

    webcast.BottomMessage = (function() {
        const BottomMessage = function () {
        };
        Object.assign(BottomMessage.prototype, {
            common: null,
            content: "",
            violationUserId: $zeroUnsigned,
        });
        $message(BottomMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.ToldCommon, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.content = reader.string();
                        break;
                case 56: // 7
                        message.violationUserId = reader.uint64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return BottomMessage;
    })();

    webcast.CapsuleMessage = (function() {
        const CapsuleMessage = function () {
        };
        Object.assign(CapsuleMessage.prototype, {
            common: null,
            desc: null,
        });
        $message(CapsuleMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.ToldCommon, reader, _depth, message.common);
                        break;
                case 26: // 3
                        message.desc = $inner(webcast.Text, reader, _depth, message.desc);
                        break;
            default:
                return false;
            }
            return true;
        });

        return CapsuleMessage;
    })();

    webcast.TextMessage = (function() {
        const TextMessage = function () {
        };
        Object.assign(TextMessage.prototype, {
            common: null,
            content: null,
        });
        $message(TextMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.ToldCommon, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.content = $inner(webcast.Text, reader, _depth, message.content);
                        break;
            default:
                return false;
            }
            return true;
        });

        return TextMessage;
    })();

    webcast.GameRankNotifyMessage = (function() {
        const GameRankNotifyMessage = function () {
        };
        Object.assign(GameRankNotifyMessage.prototype, {
            common: null,
            notifyText: null,
        });
        $message(GameRankNotifyMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.ToldCommon, reader, _depth, message.common);
                        break;
                case 26: // 3
                        message.notifyText = $inner(webcast.Text, reader, _depth, message.notifyText);
                        break;
            default:
                return false;
            }
            return true;
        });

        return GameRankNotifyMessage;
    })();

    webcast.GiftPromptMessage = (function() {
        const GiftPromptMessage = function () {
        };
        Object.assign(GiftPromptMessage.prototype, {
            common: null,
            title: "",
            body: "",
        });
        $message(GiftPromptMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.ToldCommon, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.title = reader.string();
                        break;
                case 26: // 3
                        message.body = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return GiftPromptMessage;
    })();

    webcast.GiftGalleryMessage = (function() {
        const GiftGalleryMessage = function () {
        };
        Object.assign(GiftGalleryMessage.prototype, {
            common: null,
            user: null,
        });
        $message(GiftGalleryMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.ToldCommon, reader, _depth, message.common);
                        break;
                case 26: // 3
                        message.user = $inner(webcast.User, reader, _depth, message.user);
                        break;
            default:
                return false;
            }
            return true;
        });

        return GiftGalleryMessage;
    })();

    webcast.RoomEventMessage = (function() {
        const RoomEventMessage = function () {
        };
        Object.assign(RoomEventMessage.prototype, {
            common: null,
            title: "",
        });
        $message(RoomEventMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.ToldCommon, reader, _depth, message.common);
                        break;
                case 26: // 3
                        message.title = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return RoomEventMessage;
    })();

    webcast.InRoomBannerMessage = (function() {
        const InRoomBannerMessage = function () {
        };
        Object.assign(InRoomBannerMessage.prototype, {
            common: null,
            json: $util.newBuffer([]),
        });
        $message(InRoomBannerMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.json = reader.bytes();
                        break;
            default:
                return false;
            }
            return true;
        });

        return InRoomBannerMessage;
    })();

    webcast.RoomStickerMessage = (function() {
        const RoomStickerMessage = function () {
        };
        Object.assign(RoomStickerMessage.prototype, {
            common: null,
            sticker: null,
        });
        $message(RoomStickerMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.sticker = $inner(webcast.RoomSticker, reader, _depth, message.sticker);
                        break;
            default:
                return false;
            }
            return true;
        });

        return RoomStickerMessage;
    })();

    webcast.RoomSticker = (function() {
        const RoomSticker = function () {
        };
        Object.assign(RoomSticker.prototype, {
            name: "",
            content: "",
        });
        $message(RoomSticker, (message, tag, reader, _depth) => {
            switch (tag) {
                case 18: // 2
                        message.name = reader.string();
                        break;
                case 34: // 4
                        message.content = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return RoomSticker;
    })();

    webcast.SubTimerStickerMessage = (function() {
        const SubTimerStickerMessage = function () {
        };
        Object.assign(SubTimerStickerMessage.prototype, {
            common: null,
            timer: null,
        });
        $message(SubTimerStickerMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.timer = $inner(webcast.SubTimer, reader, _depth, message.timer);
                        break;
            default:
                return false;
            }
            return true;
        });

        return SubTimerStickerMessage;
    })();

    webcast.SubTimer = (function() {
        const SubTimer = function () {
        };
        Object.assign(SubTimer.prototype, {
            userId: $zeroUnsigned,
            title: "",
        });
        $message(SubTimer, (message, tag, reader, _depth) => {
            switch (tag) {
                case 16: // 2
                        message.userId = reader.uint64();
                        break;
                case 42: // 5
                        message.title = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return SubTimer;
    })();

    webcast.DonationStickerMessage = (function() {
        const DonationStickerMessage = function () {
        };
        Object.assign(DonationStickerMessage.prototype, {
            common: null,
            sticker: null,
        });
        $message(DonationStickerMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.sticker = $inner(webcast.DonationSticker, reader, _depth, message.sticker);
                        break;
            default:
                return false;
            }
            return true;
        });

        return DonationStickerMessage;
    })();

    webcast.DonationSticker = (function() {
        const DonationSticker = function () {
        };
        Object.assign(DonationSticker.prototype, {
            campaign: null,
        });
        $message(DonationSticker, (message, tag, reader, _depth) => {
            switch (tag) {
                case 58: // 7
                        message.campaign = $inner(webcast.DonationCampaign, reader, _depth, message.campaign);
                        break;
            default:
                return false;
            }
            return true;
        });

        return DonationSticker;
    })();

    webcast.DonationCampaign = (function() {
        const DonationCampaign = function () {
        };
        Object.assign(DonationCampaign.prototype, {
            name: "",
            description: "",
        });
        $message(DonationCampaign, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.name = reader.string();
                        break;
                case 18: // 2
                        message.description = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return DonationCampaign;
    })();

    webcast.SubWaveMessage = (function() {
        const SubWaveMessage = function () {
        };
        Object.assign(SubWaveMessage.prototype, {
            common: null,
            wave: null,
        });
        $message(SubWaveMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.wave = $inner(webcast.SubWave, reader, _depth, message.wave);
                        break;
            default:
                return false;
            }
            return true;
        });

        return SubWaveMessage;
    })();

    webcast.SubWave = (function() {
        const SubWave = function () {
        };
        Object.assign(SubWave.prototype, {
            starter: null,
        });
        $message(SubWave, (message, tag, reader, _depth) => {
            switch (tag) {
                case 18: // 2
                        message.starter = $inner(webcast.SubWaveUser, reader, _depth, message.starter);
                        break;
            default:
                return false;
            }
            return true;
        });

        return SubWave;
    })();

    webcast.SubWaveUser = (function() {
        const SubWaveUser = function () {
        };
        Object.assign(SubWaveUser.prototype, {
            userId: $zeroUnsigned,
            nickname: "",
        });
        $message(SubWaveUser, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.userId = reader.uint64();
                        break;
                case 26: // 3
                        message.nickname = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return SubWaveUser;
    })();

    webcast.PictionaryEndMessage = (function() {
        const PictionaryEndMessage = function () {
        };
        Object.assign(PictionaryEndMessage.prototype, {
            common: null,
            word: "",
        });
        $message(PictionaryEndMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 26: // 3
                        message.word = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return PictionaryEndMessage;
    })();

    webcast.AnchorToolModificationMessage = (function() {
        const AnchorToolModificationMessage = function () {
        };
        Object.assign(AnchorToolModificationMessage.prototype, {
            common: null,
            tool: null,
        });
        $message(AnchorToolModificationMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 18: // 2
                        message.tool = $inner(webcast.AnchorTool, reader, _depth, message.tool);
                        break;
            default:
                return false;
            }
            return true;
        });

        return AnchorToolModificationMessage;
    })();

    webcast.AnchorTool = (function() {
        const AnchorTool = function () {
        };
        Object.assign(AnchorTool.prototype, {
            userId: $zeroUnsigned,
            name: "",
        });
        $message(AnchorTool, (message, tag, reader, _depth) => {
            switch (tag) {
                case 16: // 2
                        message.userId = reader.uint64();
                        break;
                case 34: // 4
                        message.name = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return AnchorTool;
    })();

    webcast.PartnershipDropsUpdateMessage = (function() {
        const PartnershipDropsUpdateMessage = function () {
        };
        Object.assign(PartnershipDropsUpdateMessage.prototype, {
            common: null,
            anchorUid: $zeroUnsigned,
        });
        $message(PartnershipDropsUpdateMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 48: // 6
                        message.anchorUid = reader.uint64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return PartnershipDropsUpdateMessage;
    })();

    webcast.LeadGenMessage = (function() {
        const LeadGenMessage = function () {
        };
        Object.assign(LeadGenMessage.prototype, {
            common: null,
            key: "",
        });
        $message(LeadGenMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 42: // 5
                        message.key = reader.string();
                        break;
            default:
                return false;
            }
            return true;
        });

        return LeadGenMessage;
    })();

    webcast.GiftPanelUpdateMessage = (function() {
        const GiftPanelUpdateMessage = function () {
        };
        Object.assign(GiftPanelUpdateMessage.prototype, {
            common: null,
            roomBasedGiftData: null,
        });
        $message(GiftPanelUpdateMessage, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.common = $inner(webcast.Common, reader, _depth, message.common);
                        break;
                case 98: // 12
                        message.roomBasedGiftData = $inner(webcast.RoomGifts, reader, _depth, message.roomBasedGiftData);
                        break;
            default:
                return false;
            }
            return true;
        });

        return GiftPanelUpdateMessage;
    })();

    webcast.RoomGifts = (function() {
        const RoomGifts = function () {
            this.roomBasedGifts = [];
        };
        Object.assign(RoomGifts.prototype, {
            roomBasedGifts: $util.emptyArray,
        });
        $message(RoomGifts, (message, tag, reader, _depth) => {
            switch (tag) {
                case 18: // 2
                        message.roomBasedGifts.push($inner(webcast.RoomGiftsEntry, reader, _depth, null));
                        break;
            default:
                return false;
            }
            return true;
        });

        return RoomGifts;
    })();

    webcast.RoomGiftsEntry = (function() {
        const RoomGiftsEntry = function () {
        };
        Object.assign(RoomGiftsEntry.prototype, {
            value: null,
        });
        $message(RoomGiftsEntry, (message, tag, reader, _depth) => {
            switch (tag) {
                case 18: // 2
                        message.value = $inner(webcast.RoomGiftList, reader, _depth, message.value);
                        break;
            default:
                return false;
            }
            return true;
        });

        return RoomGiftsEntry;
    })();

    webcast.RoomGiftList = (function() {
        const RoomGiftList = function () {
            this.giftInfo = [];
        };
        Object.assign(RoomGiftList.prototype, {
            giftInfo: $util.emptyArray,
        });
        $message(RoomGiftList, (message, tag, reader, _depth) => {
            switch (tag) {
                case 10: // 1
                        message.giftInfo.push($inner(webcast.RoomGift, reader, _depth, null));
                        break;
            default:
                return false;
            }
            return true;
        });

        return RoomGiftList;
    })();

    webcast.RoomGift = (function() {
        const RoomGift = function () {
        };
        Object.assign(RoomGift.prototype, {
            id: $zeroUnsigned,
            price: $zero,
        });
        $message(RoomGift, (message, tag, reader, _depth) => {
            switch (tag) {
                case 8: // 1
                        message.id = reader.uint64();
                        break;
                case 16: // 2
                        message.price = reader.int64();
                        break;
            default:
                return false;
            }
            return true;
        });

        return RoomGift;
    })();

    return webcast;
})();

export {
  $root as default
};
