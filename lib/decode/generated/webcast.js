/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

const $Reader = $protobuf.Reader, $util = $protobuf.util;

function $open(reader, depth) {
    if (depth > $Reader.recursionLimit)
        throw Error("max depth exceeded");
    return reader instanceof $Reader ? reader : $Reader.create(reader);
}

function $limit(reader, length) {
    if (length === undefined)
        return reader.len;
    const end = reader.pos + length;
    if (end > reader.len)
        throw RangeError("index out of range");
    return reader.len = end;
}

function $close(reader, end, before) {
    if (reader.pos !== end)
        throw RangeError("index out of range");
    reader.len = before;
}

const $signed = $util.Long ? $util.Long.fromBits(0, 0, false) : 0;
const $unsigned = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

const $root = $protobuf.roots["livetap"] || ($protobuf.roots["livetap"] = {});

export const webcast = $root.webcast = (() => {

    const webcast = {};

    webcast.PushFrame = (function() {

        const PushFrame = function () {
            this.headers = [];
        };

        PushFrame.prototype.headers = $util.emptyArray;
        PushFrame.prototype.payloadType = "";
        PushFrame.prototype.payload = $util.newBuffer([]);

        PushFrame.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.PushFrame();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.headers && message.headers.length))
                            message.headers = [];
                        message.headers.push(webcast.PushHeader.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.payloadType = reader.string();
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.payload = reader.bytes();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return PushFrame;
    })();

    webcast.PushHeader = (function() {

        const PushHeader = function () {
        };

        PushHeader.prototype.key = "";
        PushHeader.prototype.value = "";

        PushHeader.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.PushHeader();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.key = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.value = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return PushHeader;
    })();

    webcast.FetchResult = (function() {

        const FetchResult = function () {
            this.messages = [];
        };

        FetchResult.prototype.messages = $util.emptyArray;
        FetchResult.prototype.now = $signed;

        FetchResult.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.FetchResult();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.messages && message.messages.length))
                            message.messages = [];
                        message.messages.push(webcast.BaseMessage.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.now = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return FetchResult;
    })();

    webcast.BaseMessage = (function() {

        const BaseMessage = function () {
        };

        BaseMessage.prototype.method = "";
        BaseMessage.prototype.payload = $util.newBuffer([]);
        BaseMessage.prototype.msgId = $unsigned;
        BaseMessage.prototype.isHistory = false;

        BaseMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BaseMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.method = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.payload = reader.bytes();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.msgId = reader.uint64();
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.isHistory = reader.bool();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BaseMessage;
    })();

    webcast.EnterRoom = (function() {

        const EnterRoom = function () {
        };

        EnterRoom.prototype.roomId = $unsigned;

        EnterRoom.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.EnterRoom();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.roomId = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return EnterRoom;
    })();

    webcast.Common = (function() {

        const Common = function () {
        };

        Common.prototype.msgId = $unsigned;
        Common.prototype.roomId = $unsigned;
        Common.prototype.createTime = $signed;

        Common.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.Common();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.msgId = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.roomId = reader.uint64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.createTime = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return Common;
    })();

    webcast.Enveloped = (function() {

        const Enveloped = function () {
        };

        Enveloped.prototype.common = null;

        Enveloped.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.Enveloped();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return Enveloped;
    })();

    webcast.KeyedCommon = (function() {

        const KeyedCommon = function () {
        };

        KeyedCommon.prototype.msgId = $unsigned;
        KeyedCommon.prototype.roomId = $unsigned;
        KeyedCommon.prototype.createTime = $signed;
        KeyedCommon.prototype.displayText = null;

        KeyedCommon.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.KeyedCommon();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.msgId = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.roomId = reader.uint64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.createTime = reader.int64();
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.displayText = webcast.TextKey.decode(reader, reader.size(), _depth + 1, message.displayText);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return KeyedCommon;
    })();

    webcast.TextKey = (function() {

        const TextKey = function () {
        };

        TextKey.prototype.key = "";

        TextKey.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.TextKey();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.key = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return TextKey;
    })();

    webcast.ToldCommon = (function() {

        const ToldCommon = function () {
        };

        ToldCommon.prototype.msgId = $unsigned;
        ToldCommon.prototype.roomId = $unsigned;
        ToldCommon.prototype.createTime = $signed;
        ToldCommon.prototype.displayText = null;

        ToldCommon.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.ToldCommon();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.msgId = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.roomId = reader.uint64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.createTime = reader.int64();
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.displayText = webcast.Text.decode(reader, reader.size(), _depth + 1, message.displayText);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return ToldCommon;
    })();

    webcast.Text = (function() {

        const Text = function () {
            this.pieces = [];
        };

        Text.prototype.key = "";
        Text.prototype.defaultPattern = "";
        Text.prototype.pieces = $util.emptyArray;

        Text.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.Text();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.key = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.defaultPattern = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.pieces && message.pieces.length))
                            message.pieces = [];
                        message.pieces.push(webcast.TextPiece.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return Text;
    })();

    webcast.TextPiece = (function() {

        const TextPiece = function () {
        };

        TextPiece.prototype.stringValue = "";
        TextPiece.prototype.userValue = null;
        TextPiece.prototype.giftValue = null;
        TextPiece.prototype.patternRefValue = null;

        TextPiece.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.TextPiece();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 11: {
                        if (wireType !== 2)
                            break;
                        message.stringValue = reader.string();
                        continue;
                    }
                case 21: {
                        if (wireType !== 2)
                            break;
                        message.userValue = webcast.TextPieceUser.decode(reader, reader.size(), _depth + 1, message.userValue);
                        continue;
                    }
                case 22: {
                        if (wireType !== 2)
                            break;
                        message.giftValue = webcast.TextPieceGift.decode(reader, reader.size(), _depth + 1, message.giftValue);
                        continue;
                    }
                case 24: {
                        if (wireType !== 2)
                            break;
                        message.patternRefValue = webcast.PatternRef.decode(reader, reader.size(), _depth + 1, message.patternRefValue);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return TextPiece;
    })();

    webcast.TextPieceUser = (function() {

        const TextPieceUser = function () {
        };

        TextPieceUser.prototype.user = null;

        TextPieceUser.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.TextPieceUser();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.NamedUser.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return TextPieceUser;
    })();

    webcast.TextPieceGift = (function() {

        const TextPieceGift = function () {
        };

        TextPieceGift.prototype.nameRef = null;

        TextPieceGift.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.TextPieceGift();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.nameRef = webcast.PatternRef.decode(reader, reader.size(), _depth + 1, message.nameRef);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return TextPieceGift;
    })();

    webcast.PatternRef = (function() {

        const PatternRef = function () {
        };

        PatternRef.prototype.defaultPattern = "";

        PatternRef.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.PatternRef();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.defaultPattern = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return PatternRef;
    })();

    webcast.Image = (function() {

        const Image = function () {
            this.urlList = [];
        };

        Image.prototype.urlList = $util.emptyArray;

        Image.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.Image();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.urlList && message.urlList.length))
                            message.urlList = [];
                        message.urlList.push(reader.bytes());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return Image;
    })();

    webcast.NamedUser = (function() {

        const NamedUser = function () {
        };

        NamedUser.prototype.id = $unsigned;
        NamedUser.prototype.nickname = "";
        NamedUser.prototype.displayId = "";

        NamedUser.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.NamedUser();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.id = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.nickname = reader.string();
                        continue;
                    }
                case 38: {
                        if (wireType !== 2)
                            break;
                        message.displayId = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return NamedUser;
    })();

    webcast.User = (function() {

        const User = function () {
            this.badgeList = [];
        };

        User.prototype.id = $unsigned;
        User.prototype.nickname = "";
        User.prototype.avatarThumb = null;
        User.prototype.followInfo = null;
        User.prototype.payGrade = null;
        User.prototype.fansClub = null;
        User.prototype.userAttr = null;
        User.prototype.displayId = "";
        User.prototype.subscribeInfo = null;
        User.prototype.badgeList = $util.emptyArray;
        User.prototype.fansClubInfo = null;
        User.prototype.isSubscribe = false;
        User.prototype.enigmaInfo = null;

        User.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.User();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.id = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.nickname = reader.string();
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.avatarThumb = webcast.Image.decode(reader, reader.size(), _depth + 1, message.avatarThumb);
                        continue;
                    }
                case 22: {
                        if (wireType !== 2)
                            break;
                        message.followInfo = webcast.FollowInfo.decode(reader, reader.size(), _depth + 1, message.followInfo);
                        continue;
                    }
                case 23: {
                        if (wireType !== 2)
                            break;
                        message.payGrade = webcast.UserHonor.decode(reader, reader.size(), _depth + 1, message.payGrade);
                        continue;
                    }
                case 24: {
                        if (wireType !== 2)
                            break;
                        message.fansClub = webcast.FansClubMember.decode(reader, reader.size(), _depth + 1, message.fansClub);
                        continue;
                    }
                case 32: {
                        if (wireType !== 2)
                            break;
                        message.userAttr = webcast.UserAttr.decode(reader, reader.size(), _depth + 1, message.userAttr);
                        continue;
                    }
                case 38: {
                        if (wireType !== 2)
                            break;
                        message.displayId = reader.string();
                        continue;
                    }
                case 63: {
                        if (wireType !== 2)
                            break;
                        message.subscribeInfo = webcast.SubscribeInfo.decode(reader, reader.size(), _depth + 1, message.subscribeInfo);
                        continue;
                    }
                case 64: {
                        if (wireType !== 2)
                            break;
                        if (!(message.badgeList && message.badgeList.length))
                            message.badgeList = [];
                        message.badgeList.push(webcast.Badge.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                case 66: {
                        if (wireType !== 2)
                            break;
                        message.fansClubInfo = webcast.FansClubInfo.decode(reader, reader.size(), _depth + 1, message.fansClubInfo);
                        continue;
                    }
                case 1090: {
                        if (wireType !== 0)
                            break;
                        message.isSubscribe = reader.bool();
                        continue;
                    }
                case 1092: {
                        if (wireType !== 2)
                            break;
                        message.enigmaInfo = webcast.EnigmaInfo.decode(reader, reader.size(), _depth + 1, message.enigmaInfo);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return User;
    })();

    webcast.FollowInfo = (function() {

        const FollowInfo = function () {
        };

        FollowInfo.prototype.followStatus = $signed;

        FollowInfo.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.FollowInfo();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.followStatus = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return FollowInfo;
    })();

    webcast.UserHonor = (function() {

        const UserHonor = function () {
        };

        UserHonor.prototype.level = 0;

        UserHonor.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.UserHonor();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.level = reader.int32();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return UserHonor;
    })();

    webcast.FansClubMember = (function() {

        const FansClubMember = function () {
        };

        FansClubMember.prototype.data = null;

        FansClubMember.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.FansClubMember();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.data = webcast.FansClubData.decode(reader, reader.size(), _depth + 1, message.data);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return FansClubMember;
    })();

    webcast.FansClubData = (function() {

        const FansClubData = function () {
        };

        FansClubData.prototype.level = 0;

        FansClubData.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.FansClubData();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.level = reader.int32();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return FansClubData;
    })();

    webcast.UserAttr = (function() {

        const UserAttr = function () {
        };

        UserAttr.prototype.isAdmin = false;

        UserAttr.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.UserAttr();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.isAdmin = reader.bool();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return UserAttr;
    })();

    webcast.SubscribeInfo = (function() {

        const SubscribeInfo = function () {
        };

        SubscribeInfo.prototype.isSubscribedToAnchor = false;

        SubscribeInfo.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.SubscribeInfo();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.isSubscribedToAnchor = reader.bool();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return SubscribeInfo;
    })();

    webcast.FansClubInfo = (function() {

        const FansClubInfo = function () {
        };

        FansClubInfo.prototype.fansLevel = $signed;

        FansClubInfo.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.FansClubInfo();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.fansLevel = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return FansClubInfo;
    })();

    webcast.EnigmaInfo = (function() {

        const EnigmaInfo = function () {
        };

        EnigmaInfo.prototype.isEnigmaMaskOn = false;

        EnigmaInfo.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.EnigmaInfo();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.isEnigmaMaskOn = reader.bool();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return EnigmaInfo;
    })();

    webcast.Badge = (function() {

        const Badge = function () {
        };

        Badge.prototype.sceneType = 0;
        Badge.prototype.privilegeLogExtra = null;
        Badge.prototype.combine = null;

        Badge.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.Badge();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.sceneType = reader.int32();
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        message.privilegeLogExtra = webcast.PrivilegeLogExtra.decode(reader, reader.size(), _depth + 1, message.privilegeLogExtra);
                        continue;
                    }
                case 23: {
                        if (wireType !== 2)
                            break;
                        message.combine = webcast.CombineBadge.decode(reader, reader.size(), _depth + 1, message.combine);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return Badge;
    })();

    webcast.PrivilegeLogExtra = (function() {

        const PrivilegeLogExtra = function () {
        };

        PrivilegeLogExtra.prototype.level = "";

        PrivilegeLogExtra.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.PrivilegeLogExtra();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.level = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return PrivilegeLogExtra;
    })();

    webcast.CombineBadge = (function() {

        const CombineBadge = function () {
        };

        CombineBadge.prototype.text = null;

        CombineBadge.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.CombineBadge();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.text = webcast.BadgeText.decode(reader, reader.size(), _depth + 1, message.text);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return CombineBadge;
    })();

    webcast.BadgeText = (function() {

        const BadgeText = function () {
        };

        BadgeText.prototype.defaultPattern = "";

        BadgeText.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BadgeText();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.defaultPattern = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BadgeText;
    })();

    webcast.UserIdentity = (function() {

        const UserIdentity = function () {
        };

        UserIdentity.prototype.isGiftGiverOfAnchor = false;
        UserIdentity.prototype.isSubscriberOfAnchor = false;
        UserIdentity.prototype.isMutualFollowingWithAnchor = false;
        UserIdentity.prototype.isFollowerOfAnchor = false;
        UserIdentity.prototype.isModeratorOfAnchor = false;
        UserIdentity.prototype.isAnchor = false;

        UserIdentity.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.UserIdentity();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.isGiftGiverOfAnchor = reader.bool();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.isSubscriberOfAnchor = reader.bool();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.isMutualFollowingWithAnchor = reader.bool();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.isFollowerOfAnchor = reader.bool();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.isModeratorOfAnchor = reader.bool();
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.isAnchor = reader.bool();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return UserIdentity;
    })();

    webcast.ChatMessage = (function() {

        const ChatMessage = function () {
            this.emotes = [];
        };

        ChatMessage.prototype.common = null;
        ChatMessage.prototype.user = null;
        ChatMessage.prototype.content = "";
        ChatMessage.prototype.emotes = $util.emptyArray;
        ChatMessage.prototype.contentLanguage = "";
        ChatMessage.prototype.userIdentity = null;

        ChatMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.ChatMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.User.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.content = reader.string();
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        if (!(message.emotes && message.emotes.length))
                            message.emotes = [];
                        message.emotes.push(webcast.EmoteWithIndex.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        message.contentLanguage = reader.string();
                        continue;
                    }
                case 18: {
                        if (wireType !== 2)
                            break;
                        message.userIdentity = webcast.UserIdentity.decode(reader, reader.size(), _depth + 1, message.userIdentity);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return ChatMessage;
    })();

    webcast.EmoteWithIndex = (function() {

        const EmoteWithIndex = function () {
        };

        EmoteWithIndex.prototype.index = 0;
        EmoteWithIndex.prototype.emote = null;

        EmoteWithIndex.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.EmoteWithIndex();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.index = reader.int32();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.emote = webcast.EmoteModel.decode(reader, reader.size(), _depth + 1, message.emote);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return EmoteWithIndex;
    })();

    webcast.EmoteModel = (function() {

        const EmoteModel = function () {
        };

        EmoteModel.prototype.emoteId = "";

        EmoteModel.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.EmoteModel();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.emoteId = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return EmoteModel;
    })();

    webcast.GiftMessage = (function() {

        const GiftMessage = function () {
        };

        GiftMessage.prototype.common = null;
        GiftMessage.prototype.giftId = $unsigned;
        GiftMessage.prototype.fanTicketCount = 0;
        GiftMessage.prototype.repeatCount = 0;
        GiftMessage.prototype.user = null;
        GiftMessage.prototype.toUser = null;
        GiftMessage.prototype.repeatEnd = 0;
        GiftMessage.prototype.groupId = $unsigned;
        GiftMessage.prototype.gift = null;
        GiftMessage.prototype.monitorInfo = null;
        GiftMessage.prototype.userIdentity = null;
        GiftMessage.prototype.toMemberId = "";
        GiftMessage.prototype.toMemberIdInt = $unsigned;

        GiftMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.GiftMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.giftId = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.fanTicketCount = reader.int32();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.repeatCount = reader.int32();
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.User.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.toUser = webcast.User.decode(reader, reader.size(), _depth + 1, message.toUser);
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        message.repeatEnd = reader.int32();
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        message.groupId = reader.uint64();
                        continue;
                    }
                case 15: {
                        if (wireType !== 2)
                            break;
                        message.gift = webcast.Gift.decode(reader, reader.size(), _depth + 1, message.gift);
                        continue;
                    }
                case 23: {
                        if (wireType !== 2)
                            break;
                        message.monitorInfo = webcast.GiftMonitorInfo.decode(reader, reader.size(), _depth + 1, message.monitorInfo);
                        continue;
                    }
                case 32: {
                        if (wireType !== 2)
                            break;
                        message.userIdentity = webcast.UserIdentity.decode(reader, reader.size(), _depth + 1, message.userIdentity);
                        continue;
                    }
                case 45: {
                        if (wireType !== 2)
                            break;
                        message.toMemberId = reader.string();
                        continue;
                    }
                case 46: {
                        if (wireType !== 0)
                            break;
                        message.toMemberIdInt = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return GiftMessage;
    })();

    webcast.Gift = (function() {

        const Gift = function () {
        };

        Gift.prototype.image = null;
        Gift.prototype.type = 0;
        Gift.prototype.diamondCount = 0;
        Gift.prototype.name = "";
        Gift.prototype.icon = null;

        Gift.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.Gift();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.image = webcast.Image.decode(reader, reader.size(), _depth + 1, message.image);
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        message.type = reader.int32();
                        continue;
                    }
                case 12: {
                        if (wireType !== 0)
                            break;
                        message.diamondCount = reader.int32();
                        continue;
                    }
                case 16: {
                        if (wireType !== 2)
                            break;
                        message.name = reader.string();
                        continue;
                    }
                case 21: {
                        if (wireType !== 2)
                            break;
                        message.icon = webcast.Image.decode(reader, reader.size(), _depth + 1, message.icon);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return Gift;
    })();

    webcast.GiftMonitorInfo = (function() {

        const GiftMonitorInfo = function () {
        };

        GiftMonitorInfo.prototype.toUserId = $unsigned;

        GiftMonitorInfo.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.GiftMonitorInfo();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 8: {
                        if (wireType !== 0)
                            break;
                        message.toUserId = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return GiftMonitorInfo;
    })();

    webcast.LikeMessage = (function() {

        const LikeMessage = function () {
        };

        LikeMessage.prototype.common = null;
        LikeMessage.prototype.count = 0;
        LikeMessage.prototype.total = $signed;
        LikeMessage.prototype.user = null;

        LikeMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LikeMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.count = reader.int32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.total = reader.int64();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.User.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LikeMessage;
    })();

    webcast.MemberMessage = (function() {

        const MemberMessage = function () {
        };

        MemberMessage.prototype.common = null;
        MemberMessage.prototype.user = null;
        MemberMessage.prototype.action = 0;
        MemberMessage.prototype.clientEnterSource = "";

        MemberMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.MemberMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.User.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        message.action = reader.int32();
                        continue;
                    }
                case 19: {
                        if (wireType !== 2)
                            break;
                        message.clientEnterSource = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return MemberMessage;
    })();

    webcast.SocialMessage = (function() {

        const SocialMessage = function () {
        };

        SocialMessage.prototype.common = null;
        SocialMessage.prototype.user = null;
        SocialMessage.prototype.action = $signed;
        SocialMessage.prototype.shareTarget = "";
        SocialMessage.prototype.followCount = $signed;

        SocialMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.SocialMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.KeyedCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.User.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.action = reader.int64();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.shareTarget = reader.string();
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.followCount = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return SocialMessage;
    })();

    webcast.RoomUserSeqMessage = (function() {

        const RoomUserSeqMessage = function () {
            this.ranks = [];
        };

        RoomUserSeqMessage.prototype.common = null;
        RoomUserSeqMessage.prototype.ranks = $util.emptyArray;
        RoomUserSeqMessage.prototype.total = $signed;
        RoomUserSeqMessage.prototype.totalUser = $signed;

        RoomUserSeqMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.RoomUserSeqMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.ranks && message.ranks.length))
                            message.ranks = [];
                        message.ranks.push(webcast.Contributor.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.total = reader.int64();
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.totalUser = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return RoomUserSeqMessage;
    })();

    webcast.Contributor = (function() {

        const Contributor = function () {
        };

        Contributor.prototype.score = $signed;
        Contributor.prototype.user = null;

        Contributor.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.Contributor();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.score = reader.int64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.NamedUser.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return Contributor;
    })();

    webcast.ControlMessage = (function() {

        const ControlMessage = function () {
        };

        ControlMessage.prototype.common = null;
        ControlMessage.prototype.action = 0;
        ControlMessage.prototype.tips = "";

        ControlMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.ControlMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.action = reader.int32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.tips = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return ControlMessage;
    })();

    webcast.LiveIntroMessage = (function() {

        const LiveIntroMessage = function () {
        };

        LiveIntroMessage.prototype.common = null;
        LiveIntroMessage.prototype.content = "";
        LiveIntroMessage.prototype.user = null;
        LiveIntroMessage.prototype.contentLanguage = "";

        LiveIntroMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LiveIntroMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.content = reader.string();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.User.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.contentLanguage = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LiveIntroMessage;
    })();

    webcast.EmoteChatMessage = (function() {

        const EmoteChatMessage = function () {
            this.emoteList = [];
        };

        EmoteChatMessage.prototype.common = null;
        EmoteChatMessage.prototype.user = null;
        EmoteChatMessage.prototype.emoteList = $util.emptyArray;
        EmoteChatMessage.prototype.userIdentity = null;

        EmoteChatMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.EmoteChatMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.User.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.emoteList && message.emoteList.length))
                            message.emoteList = [];
                        message.emoteList.push(webcast.EmoteModel.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.userIdentity = webcast.UserIdentity.decode(reader, reader.size(), _depth + 1, message.userIdentity);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return EmoteChatMessage;
    })();

    webcast.ScreenChatMessage = (function() {

        const ScreenChatMessage = function () {
        };

        ScreenChatMessage.prototype.common = null;
        ScreenChatMessage.prototype.userInfo = null;
        ScreenChatMessage.prototype.content = "";

        ScreenChatMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.ScreenChatMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.userInfo = webcast.User.decode(reader, reader.size(), _depth + 1, message.userInfo);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.content = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return ScreenChatMessage;
    })();

    webcast.DiggMessage = (function() {

        const DiggMessage = function () {
        };

        DiggMessage.prototype.common = null;
        DiggMessage.prototype.diggCount = 0;
        DiggMessage.prototype.user = null;

        DiggMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.DiggMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.diggCount = reader.int32();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.User.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return DiggMessage;
    })();

    webcast.SubNotifyMessage = (function() {

        const SubNotifyMessage = function () {
        };

        SubNotifyMessage.prototype.common = null;
        SubNotifyMessage.prototype.user = null;
        SubNotifyMessage.prototype.subMonth = $signed;
        SubNotifyMessage.prototype.oldSubscribeStatus = 0;
        SubNotifyMessage.prototype.messageType = 0;
        SubNotifyMessage.prototype.isSend = false;

        SubNotifyMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.SubNotifyMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.ToldCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.User.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.subMonth = reader.int64();
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.oldSubscribeStatus = reader.int32();
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.messageType = reader.int32();
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        message.isSend = reader.bool();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return SubNotifyMessage;
    })();

    webcast.SubscriptionNotifyMessage = (function() {

        const SubscriptionNotifyMessage = function () {
        };

        SubscriptionNotifyMessage.prototype.common = null;
        SubscriptionNotifyMessage.prototype.user = null;

        SubscriptionNotifyMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.SubscriptionNotifyMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.User.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return SubscriptionNotifyMessage;
    })();

    webcast.BarrageMessage = (function() {

        const BarrageMessage = function () {
        };

        BarrageMessage.prototype.common = null;
        BarrageMessage.prototype.msgType = 0;
        BarrageMessage.prototype.content = null;
        BarrageMessage.prototype.commonBarrageContent = null;
        BarrageMessage.prototype.user = null;
        BarrageMessage.prototype.userGradeParam = null;
        BarrageMessage.prototype.fansLevelParam = null;
        BarrageMessage.prototype.subscribeGiftParam = null;

        BarrageMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BarrageMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.ToldCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.msgType = reader.int32();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.content = webcast.Text.decode(reader, reader.size(), _depth + 1, message.content);
                        continue;
                    }
                case 24: {
                        if (wireType !== 2)
                            break;
                        message.commonBarrageContent = webcast.Text.decode(reader, reader.size(), _depth + 1, message.commonBarrageContent);
                        continue;
                    }
                case 50: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.User.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                case 100: {
                        if (wireType !== 2)
                            break;
                        message.userGradeParam = webcast.BarrageLevel.decode(reader, reader.size(), _depth + 1, message.userGradeParam);
                        continue;
                    }
                case 101: {
                        if (wireType !== 2)
                            break;
                        message.fansLevelParam = webcast.BarrageLevel.decode(reader, reader.size(), _depth + 1, message.fansLevelParam);
                        continue;
                    }
                case 102: {
                        if (wireType !== 2)
                            break;
                        message.subscribeGiftParam = webcast.BarrageSubscribeGift.decode(reader, reader.size(), _depth + 1, message.subscribeGiftParam);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BarrageMessage;
    })();

    webcast.BarrageLevel = (function() {

        const BarrageLevel = function () {
        };

        BarrageLevel.prototype.currentGrade = 0;
        BarrageLevel.prototype.user = null;

        BarrageLevel.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BarrageLevel();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.currentGrade = reader.int32();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.User.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BarrageLevel;
    })();

    webcast.BarrageSubscribeGift = (function() {

        const BarrageSubscribeGift = function () {
        };

        BarrageSubscribeGift.prototype.giftSubCount = $signed;

        BarrageSubscribeGift.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BarrageSubscribeGift();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.giftSubCount = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BarrageSubscribeGift;
    })();

    webcast.FansEventMessage = (function() {

        const FansEventMessage = function () {
        };

        FansEventMessage.prototype.common = null;
        FansEventMessage.prototype.user = null;
        FansEventMessage.prototype.eventType = 0;
        FansEventMessage.prototype.fansLevelInfo = null;
        FansEventMessage.prototype.fansLevelUpgradeInfo = null;

        FansEventMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.FansEventMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.ToldCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.User.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        message.eventType = reader.int32();
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        message.fansLevelInfo = webcast.FansLevelInfo.decode(reader, reader.size(), _depth + 1, message.fansLevelInfo);
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        message.fansLevelUpgradeInfo = webcast.FansLevelUpgrade.decode(reader, reader.size(), _depth + 1, message.fansLevelUpgradeInfo);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return FansEventMessage;
    })();

    webcast.FansLevelInfo = (function() {

        const FansLevelInfo = function () {
        };

        FansLevelInfo.prototype.level = $signed;

        FansLevelInfo.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.FansLevelInfo();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.level = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return FansLevelInfo;
    })();

    webcast.FansLevelUpgrade = (function() {

        const FansLevelUpgrade = function () {
        };

        FansLevelUpgrade.prototype.level = $signed;

        FansLevelUpgrade.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.FansLevelUpgrade();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.level = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return FansLevelUpgrade;
    })();

    webcast.QuestionMessage = (function() {

        const QuestionMessage = function () {
        };

        QuestionMessage.prototype.common = null;
        QuestionMessage.prototype.question = null;

        QuestionMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.QuestionMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.question = webcast.Question.decode(reader, reader.size(), _depth + 1, message.question);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return QuestionMessage;
    })();

    webcast.Question = (function() {

        const Question = function () {
        };

        Question.prototype.questionId = $unsigned;
        Question.prototype.content = "";
        Question.prototype.answerStatus = 0;
        Question.prototype.createTime = $signed;
        Question.prototype.user = null;

        Question.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.Question();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.questionId = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.content = reader.string();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.answerStatus = reader.int32();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.createTime = reader.int64();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.User.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return Question;
    })();

    webcast.QuestionGoneMessage = (function() {

        const QuestionGoneMessage = function () {
        };

        QuestionGoneMessage.prototype.common = null;
        QuestionGoneMessage.prototype.questionId = $unsigned;
        QuestionGoneMessage.prototype.userId = $unsigned;

        QuestionGoneMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.QuestionGoneMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.questionId = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.userId = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return QuestionGoneMessage;
    })();

    webcast.QuestionSwitchMessage = (function() {

        const QuestionSwitchMessage = function () {
        };

        QuestionSwitchMessage.prototype.common = null;
        QuestionSwitchMessage.prototype.on = false;

        QuestionSwitchMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.QuestionSwitchMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.on = reader.bool();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return QuestionSwitchMessage;
    })();

    webcast.PollMessage = (function() {

        const PollMessage = function () {
        };

        PollMessage.prototype.common = null;
        PollMessage.prototype.messageType = $signed;
        PollMessage.prototype.pollId = $unsigned;
        PollMessage.prototype.startContent = null;
        PollMessage.prototype.endContent = null;
        PollMessage.prototype.updateVotesContent = null;
        PollMessage.prototype.pollKind = 0;
        PollMessage.prototype.pollBasicInfo = null;

        PollMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.PollMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.messageType = reader.int64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.pollId = reader.uint64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.startContent = webcast.PollStart.decode(reader, reader.size(), _depth + 1, message.startContent);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.endContent = webcast.PollEnd.decode(reader, reader.size(), _depth + 1, message.endContent);
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.updateVotesContent = webcast.PollVotes.decode(reader, reader.size(), _depth + 1, message.updateVotesContent);
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.pollKind = reader.int32();
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.pollBasicInfo = webcast.PollBasicInfo.decode(reader, reader.size(), _depth + 1, message.pollBasicInfo);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return PollMessage;
    })();

    webcast.PollStart = (function() {

        const PollStart = function () {
            this.optionList = [];
        };

        PollStart.prototype.startTime = $signed;
        PollStart.prototype.endTime = $signed;
        PollStart.prototype.optionList = $util.emptyArray;
        PollStart.prototype.title = "";
        PollStart.prototype.operator = null;

        PollStart.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.PollStart();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.startTime = reader.int64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.endTime = reader.int64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.optionList && message.optionList.length))
                            message.optionList = [];
                        message.optionList.push(webcast.PollOption.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.title = reader.string();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.operator = webcast.NamedUser.decode(reader, reader.size(), _depth + 1, message.operator);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return PollStart;
    })();

    webcast.PollVotes = (function() {

        const PollVotes = function () {
            this.optionList = [];
        };

        PollVotes.prototype.optionList = $util.emptyArray;

        PollVotes.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.PollVotes();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.optionList && message.optionList.length))
                            message.optionList = [];
                        message.optionList.push(webcast.PollOption.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return PollVotes;
    })();

    webcast.PollEnd = (function() {

        const PollEnd = function () {
            this.optionList = [];
        };

        PollEnd.prototype.optionList = $util.emptyArray;
        PollEnd.prototype.operator = null;

        PollEnd.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.PollEnd();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.optionList && message.optionList.length))
                            message.optionList = [];
                        message.optionList.push(webcast.PollOption.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.operator = webcast.NamedUser.decode(reader, reader.size(), _depth + 1, message.operator);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return PollEnd;
    })();

    webcast.PollOption = (function() {

        const PollOption = function () {
        };

        PollOption.prototype.votes = $signed;
        PollOption.prototype.displayContent = "";
        PollOption.prototype.optionIdx = 0;

        PollOption.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.PollOption();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.votes = reader.int64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.displayContent = reader.string();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.optionIdx = reader.int32();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return PollOption;
    })();

    webcast.PollBasicInfo = (function() {

        const PollBasicInfo = function () {
        };

        PollBasicInfo.prototype.title = "";

        PollBasicInfo.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.PollBasicInfo();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.title = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return PollBasicInfo;
    })();

    webcast.EnvelopeMessage = (function() {

        const EnvelopeMessage = function () {
        };

        EnvelopeMessage.prototype.common = null;
        EnvelopeMessage.prototype.envelopeInfo = null;
        EnvelopeMessage.prototype.display = 0;

        EnvelopeMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.EnvelopeMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.ToldCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.envelopeInfo = webcast.Envelope.decode(reader, reader.size(), _depth + 1, message.envelopeInfo);
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.display = reader.int32();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return EnvelopeMessage;
    })();

    webcast.Envelope = (function() {

        const Envelope = function () {
        };

        Envelope.prototype.envelopeId = "";
        Envelope.prototype.businessType = 0;
        Envelope.prototype.sendUserName = "";
        Envelope.prototype.diamondCount = 0;
        Envelope.prototype.peopleCount = 0;
        Envelope.prototype.unpackAt = $signed;
        Envelope.prototype.sendUserId = "";
        Envelope.prototype.sendUserAvatar = null;

        Envelope.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.Envelope();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.envelopeId = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.businessType = reader.int32();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.sendUserName = reader.string();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.diamondCount = reader.int32();
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.peopleCount = reader.int32();
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.unpackAt = reader.int64();
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.sendUserId = reader.string();
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.sendUserAvatar = webcast.Image.decode(reader, reader.size(), _depth + 1, message.sendUserAvatar);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return Envelope;
    })();

    webcast.EnvelopePortalMessage = (function() {

        const EnvelopePortalMessage = function () {
        };

        EnvelopePortalMessage.prototype.common = null;
        EnvelopePortalMessage.prototype.portal = null;

        EnvelopePortalMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.EnvelopePortalMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.ToldCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.portal = webcast.EnvelopePortal.decode(reader, reader.size(), _depth + 1, message.portal);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return EnvelopePortalMessage;
    })();

    webcast.EnvelopePortal = (function() {

        const EnvelopePortal = function () {
        };

        EnvelopePortal.prototype.envelopeId = "";
        EnvelopePortal.prototype.sendUserId = "";
        EnvelopePortal.prototype.joined = $signed;

        EnvelopePortal.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.EnvelopePortal();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.envelopeId = reader.string();
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.sendUserId = reader.string();
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        message.joined = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return EnvelopePortal;
    })();

    webcast.GoodyBagMessage = (function() {

        const GoodyBagMessage = function () {
            this.winners = [];
        };

        GoodyBagMessage.prototype.common = null;
        GoodyBagMessage.prototype.bag = null;
        GoodyBagMessage.prototype.winners = $util.emptyArray;

        GoodyBagMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.GoodyBagMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.bag = webcast.GoodyBag.decode(reader, reader.size(), _depth + 1, message.bag);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.winners && message.winners.length))
                            message.winners = [];
                        message.winners.push(webcast.GoodyBagWinner.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return GoodyBagMessage;
    })();

    webcast.GoodyBag = (function() {

        const GoodyBag = function () {
        };

        GoodyBag.prototype.bagId = "";
        GoodyBag.prototype.rules = null;
        GoodyBag.prototype.prize = null;

        GoodyBag.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.GoodyBag();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.bagId = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.rules = webcast.GoodyBagRules.decode(reader, reader.size(), _depth + 1, message.rules);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.prize = webcast.GoodyBagPrize.decode(reader, reader.size(), _depth + 1, message.prize);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return GoodyBag;
    })();

    webcast.GoodyBagRules = (function() {

        const GoodyBagRules = function () {
        };

        GoodyBagRules.prototype.winnerCount = $signed;
        GoodyBagRules.prototype.phrase = "";
        GoodyBagRules.prototype.startTime = $signed;
        GoodyBagRules.prototype.minutes = $signed;

        GoodyBagRules.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.GoodyBagRules();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.winnerCount = reader.int64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.phrase = reader.string();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.startTime = reader.int64();
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.minutes = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return GoodyBagRules;
    })();

    webcast.GoodyBagPrize = (function() {

        const GoodyBagPrize = function () {
        };

        GoodyBagPrize.prototype.diamonds = $signed;

        GoodyBagPrize.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.GoodyBagPrize();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.diamonds = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return GoodyBagPrize;
    })();

    webcast.GoodyBagWinner = (function() {

        const GoodyBagWinner = function () {
        };

        GoodyBagWinner.prototype.user = null;
        GoodyBagWinner.prototype.diamonds = $signed;

        GoodyBagWinner.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.GoodyBagWinner();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.GoodyBagUser.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.diamonds = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return GoodyBagWinner;
    })();

    webcast.GoodyBagUser = (function() {

        const GoodyBagUser = function () {
        };

        GoodyBagUser.prototype.userId = "";
        GoodyBagUser.prototype.nickname = "";

        GoodyBagUser.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.GoodyBagUser();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.userId = reader.string();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.nickname = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

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

        LinkMicBattle.prototype.common = null;
        LinkMicBattle.prototype.battleId = $unsigned;
        LinkMicBattle.prototype.battleSettings = null;
        LinkMicBattle.prototype.action = 0;
        LinkMicBattle.prototype.battleResult = $util.emptyArray;
        LinkMicBattle.prototype.armies = $util.emptyArray;
        LinkMicBattle.prototype.anchorsInfo = $util.emptyArray;
        LinkMicBattle.prototype.teamMember = $util.emptyArray;
        LinkMicBattle.prototype.teamBattleResult = $util.emptyArray;
        LinkMicBattle.prototype.teamArmies = $util.emptyArray;

        LinkMicBattle.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LinkMicBattle();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.battleId = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.battleSettings = webcast.BattleSetting.decode(reader, reader.size(), _depth + 1, message.battleSettings);
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.action = reader.int32();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.battleResult && message.battleResult.length))
                            message.battleResult = [];
                        message.battleResult.push(webcast.BattleResultEntry.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if (!(message.armies && message.armies.length))
                            message.armies = [];
                        message.armies.push(webcast.BattleArmiesEntry.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        if (!(message.anchorsInfo && message.anchorsInfo.length))
                            message.anchorsInfo = [];
                        message.anchorsInfo.push(webcast.BattleUserEntry.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        if (!(message.teamMember && message.teamMember.length))
                            message.teamMember = [];
                        message.teamMember.push(webcast.BattleTeam.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                case 17: {
                        if (wireType !== 2)
                            break;
                        if (!(message.teamBattleResult && message.teamBattleResult.length))
                            message.teamBattleResult = [];
                        message.teamBattleResult.push(webcast.BattleTeamResult.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                case 18: {
                        if (wireType !== 2)
                            break;
                        if (!(message.teamArmies && message.teamArmies.length))
                            message.teamArmies = [];
                        message.teamArmies.push(webcast.BattleTeamArmies.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LinkMicBattle;
    })();

    webcast.LinkMicArmies = (function() {

        const LinkMicArmies = function () {
            this.armies = [];
            this.teamArmies = [];
        };

        LinkMicArmies.prototype.common = null;
        LinkMicArmies.prototype.battleId = $unsigned;
        LinkMicArmies.prototype.armies = $util.emptyArray;
        LinkMicArmies.prototype.fromUserId = $unsigned;
        LinkMicArmies.prototype.giftId = $unsigned;
        LinkMicArmies.prototype.giftCount = 0;
        LinkMicArmies.prototype.teamArmies = $util.emptyArray;
        LinkMicArmies.prototype.battleSettings = null;

        LinkMicArmies.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LinkMicArmies();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.battleId = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.armies && message.armies.length))
                            message.armies = [];
                        message.armies.push(webcast.BattleArmiesEntry.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        message.fromUserId = reader.uint64();
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        message.giftId = reader.uint64();
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        message.giftCount = reader.int32();
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        if (!(message.teamArmies && message.teamArmies.length))
                            message.teamArmies = [];
                        message.teamArmies.push(webcast.BattleTeamArmies.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                case 18: {
                        if (wireType !== 2)
                            break;
                        message.battleSettings = webcast.BattleSetting.decode(reader, reader.size(), _depth + 1, message.battleSettings);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LinkMicArmies;
    })();

    webcast.LinkMicBattlePunishFinish = (function() {

        const LinkMicBattlePunishFinish = function () {
        };

        LinkMicBattlePunishFinish.prototype.common = null;
        LinkMicBattlePunishFinish.prototype.opUid = $unsigned;
        LinkMicBattlePunishFinish.prototype.battleId = $unsigned;
        LinkMicBattlePunishFinish.prototype.battleSettings = null;

        LinkMicBattlePunishFinish.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LinkMicBattlePunishFinish();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.opUid = reader.uint64();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.battleId = reader.uint64();
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.battleSettings = webcast.BattleSetting.decode(reader, reader.size(), _depth + 1, message.battleSettings);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LinkMicBattlePunishFinish;
    })();

    webcast.BattleSetting = (function() {

        const BattleSetting = function () {
        };

        BattleSetting.prototype.startTimeMs = $signed;
        BattleSetting.prototype.duration = $signed;
        BattleSetting.prototype.endTimeMs = $signed;

        BattleSetting.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BattleSetting();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.startTimeMs = reader.int64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.duration = reader.int64();
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        message.endTimeMs = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BattleSetting;
    })();

    webcast.BattleResultEntry = (function() {

        const BattleResultEntry = function () {
        };

        BattleResultEntry.prototype.key = $unsigned;
        BattleResultEntry.prototype.value = null;

        BattleResultEntry.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BattleResultEntry();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.key = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.value = webcast.BattleResult.decode(reader, reader.size(), _depth + 1, message.value);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BattleResultEntry;
    })();

    webcast.BattleResult = (function() {

        const BattleResult = function () {
        };

        BattleResult.prototype.result = 0;
        BattleResult.prototype.score = $signed;

        BattleResult.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BattleResult();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.result = reader.int32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.score = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BattleResult;
    })();

    webcast.BattleArmiesEntry = (function() {

        const BattleArmiesEntry = function () {
        };

        BattleArmiesEntry.prototype.key = $unsigned;
        BattleArmiesEntry.prototype.value = null;

        BattleArmiesEntry.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BattleArmiesEntry();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.key = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.value = webcast.BattleArmies.decode(reader, reader.size(), _depth + 1, message.value);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BattleArmiesEntry;
    })();

    webcast.BattleArmies = (function() {

        const BattleArmies = function () {
            this.userArmies = [];
        };

        BattleArmies.prototype.userArmies = $util.emptyArray;
        BattleArmies.prototype.hostScore = $signed;

        BattleArmies.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BattleArmies();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.userArmies && message.userArmies.length))
                            message.userArmies = [];
                        message.userArmies.push(webcast.BattleArmy.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.hostScore = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BattleArmies;
    })();

    webcast.BattleArmy = (function() {

        const BattleArmy = function () {
        };

        BattleArmy.prototype.userId = $unsigned;
        BattleArmy.prototype.score = $signed;
        BattleArmy.prototype.nickname = "";

        BattleArmy.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BattleArmy();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.userId = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.score = reader.int64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.nickname = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BattleArmy;
    })();

    webcast.BattleUserEntry = (function() {

        const BattleUserEntry = function () {
        };

        BattleUserEntry.prototype.key = $unsigned;
        BattleUserEntry.prototype.value = null;

        BattleUserEntry.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BattleUserEntry();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.key = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.value = webcast.BattleUser.decode(reader, reader.size(), _depth + 1, message.value);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BattleUserEntry;
    })();

    webcast.BattleUser = (function() {

        const BattleUser = function () {
        };

        BattleUser.prototype.user = null;

        BattleUser.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BattleUser();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.BattleBaseUser.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BattleUser;
    })();

    webcast.BattleBaseUser = (function() {

        const BattleBaseUser = function () {
        };

        BattleBaseUser.prototype.userId = $unsigned;
        BattleBaseUser.prototype.nickName = "";
        BattleBaseUser.prototype.displayId = "";

        BattleBaseUser.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BattleBaseUser();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.userId = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.nickName = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.displayId = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BattleBaseUser;
    })();

    webcast.BattleTeam = (function() {

        const BattleTeam = function () {
            this.userId = [];
        };

        BattleTeam.prototype.teamId = $unsigned;
        BattleTeam.prototype.userId = $util.emptyArray;

        BattleTeam.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BattleTeam();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.teamId = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType === 2) {
                            if (!(message.userId && message.userId.length))
                                message.userId = [];
                            reader.uint64s(message.userId);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.userId && message.userId.length))
                            message.userId = [];
                        message.userId.push(reader.uint64());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BattleTeam;
    })();

    webcast.BattleTeamResult = (function() {

        const BattleTeamResult = function () {
            this.teamUser = [];
        };

        BattleTeamResult.prototype.teamId = $unsigned;
        BattleTeamResult.prototype.teamUser = $util.emptyArray;
        BattleTeamResult.prototype.result = 0;

        BattleTeamResult.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BattleTeamResult();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.teamId = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.teamUser && message.teamUser.length))
                            message.teamUser = [];
                        message.teamUser.push(webcast.BattleTeamUser.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.result = reader.int32();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BattleTeamResult;
    })();

    webcast.BattleTeamArmies = (function() {

        const BattleTeamArmies = function () {
            this.teamUser = [];
        };

        BattleTeamArmies.prototype.teamId = $unsigned;
        BattleTeamArmies.prototype.teamUser = $util.emptyArray;
        BattleTeamArmies.prototype.userArmies = null;

        BattleTeamArmies.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BattleTeamArmies();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.teamId = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.teamUser && message.teamUser.length))
                            message.teamUser = [];
                        message.teamUser.push(webcast.BattleTeamUser.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.userArmies = webcast.BattleArmies.decode(reader, reader.size(), _depth + 1, message.userArmies);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BattleTeamArmies;
    })();

    webcast.BattleTeamUser = (function() {

        const BattleTeamUser = function () {
        };

        BattleTeamUser.prototype.userId = $unsigned;
        BattleTeamUser.prototype.score = $signed;

        BattleTeamUser.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BattleTeamUser();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.userId = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.score = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BattleTeamUser;
    })();

    webcast.LinkmicBattleTaskMessage = (function() {

        const LinkmicBattleTaskMessage = function () {
        };

        LinkmicBattleTaskMessage.prototype.common = null;
        LinkmicBattleTaskMessage.prototype.start = null;
        LinkmicBattleTaskMessage.prototype.taskUpdate = null;
        LinkmicBattleTaskMessage.prototype.reward = null;
        LinkmicBattleTaskMessage.prototype.battleId = $unsigned;

        LinkmicBattleTaskMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LinkmicBattleTaskMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.start = webcast.BattleTaskStart.decode(reader, reader.size(), _depth + 1, message.start);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.taskUpdate = webcast.BattleTaskUpdate.decode(reader, reader.size(), _depth + 1, message.taskUpdate);
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.reward = webcast.BattleRewardSettle.decode(reader, reader.size(), _depth + 1, message.reward);
                        continue;
                    }
                case 20: {
                        if (wireType !== 0)
                            break;
                        message.battleId = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LinkmicBattleTaskMessage;
    })();

    webcast.BattleTaskStart = (function() {

        const BattleTaskStart = function () {
        };

        BattleTaskStart.prototype.task = null;

        BattleTaskStart.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BattleTaskStart();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.task = webcast.BattleTask.decode(reader, reader.size(), _depth + 1, message.task);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BattleTaskStart;
    })();

    webcast.BattleTask = (function() {

        const BattleTask = function () {
            this.guides = [];
        };

        BattleTask.prototype.guides = $util.emptyArray;

        BattleTask.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BattleTask();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.guides && message.guides.length))
                            message.guides = [];
                        message.guides.push(webcast.BattleTaskGuide.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BattleTask;
    })();

    webcast.BattleTaskGuide = (function() {

        const BattleTaskGuide = function () {
        };

        BattleTaskGuide.prototype.prompt = null;

        BattleTaskGuide.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BattleTaskGuide();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.prompt = webcast.BattlePrompt.decode(reader, reader.size(), _depth + 1, message.prompt);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BattleTaskGuide;
    })();

    webcast.BattlePrompt = (function() {

        const BattlePrompt = function () {
        };

        BattlePrompt.prototype.key = "";

        BattlePrompt.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BattlePrompt();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.key = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BattlePrompt;
    })();

    webcast.BattleTaskUpdate = (function() {

        const BattleTaskUpdate = function () {
        };

        BattleTaskUpdate.prototype.fromUserId = $unsigned;

        BattleTaskUpdate.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BattleTaskUpdate();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.fromUserId = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BattleTaskUpdate;
    })();

    webcast.BattleRewardSettle = (function() {

        const BattleRewardSettle = function () {
        };

        BattleRewardSettle.prototype.prompt = null;

        BattleRewardSettle.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BattleRewardSettle();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.prompt = webcast.BattlePrompt.decode(reader, reader.size(), _depth + 1, message.prompt);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BattleRewardSettle;
    })();

    webcast.LinkmicBattleNoticeMessage = (function() {

        const LinkmicBattleNoticeMessage = function () {
        };

        LinkmicBattleNoticeMessage.prototype.common = null;
        LinkmicBattleNoticeMessage.prototype.notice = null;

        LinkmicBattleNoticeMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LinkmicBattleNoticeMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.notice = webcast.BattleNotice.decode(reader, reader.size(), _depth + 1, message.notice);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LinkmicBattleNoticeMessage;
    })();

    webcast.BattleNotice = (function() {

        const BattleNotice = function () {
        };

        BattleNotice.prototype.text = null;

        BattleNotice.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BattleNotice();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.text = webcast.Text.decode(reader, reader.size(), _depth + 1, message.text);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BattleNotice;
    })();

    webcast.LinkMicBattleItemCard = (function() {

        const LinkMicBattleItemCard = function () {
        };

        LinkMicBattleItemCard.prototype.common = null;
        LinkMicBattleItemCard.prototype.battleId = $unsigned;
        LinkMicBattleItemCard.prototype.cardObtainGuide = null;
        LinkMicBattleItemCard.prototype.useCriticalStrikeCard = null;
        LinkMicBattleItemCard.prototype.useSmokeCard = null;
        LinkMicBattleItemCard.prototype.awardCardNotice = null;
        LinkMicBattleItemCard.prototype.useExtraTimeCard = null;
        LinkMicBattleItemCard.prototype.useSpecialEffectCard = null;
        LinkMicBattleItemCard.prototype.usePotionCard = null;
        LinkMicBattleItemCard.prototype.useWaveCard = null;
        LinkMicBattleItemCard.prototype.specialEffectNotice = null;
        LinkMicBattleItemCard.prototype.useTop2Card = null;
        LinkMicBattleItemCard.prototype.useTop3Card = null;
        LinkMicBattleItemCard.prototype.useVaultGloveCard = null;

        LinkMicBattleItemCard.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LinkMicBattleItemCard();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.battleId = reader.uint64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.cardObtainGuide = webcast.BattleCardNotice.decode(reader, reader.size(), _depth + 1, message.cardObtainGuide);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.useCriticalStrikeCard = webcast.BattleCardUse.decode(reader, reader.size(), _depth + 1, message.useCriticalStrikeCard);
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.useSmokeCard = webcast.BattleCardUse.decode(reader, reader.size(), _depth + 1, message.useSmokeCard);
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.awardCardNotice = webcast.BattleCardNotice.decode(reader, reader.size(), _depth + 1, message.awardCardNotice);
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.useExtraTimeCard = webcast.BattleCardUse.decode(reader, reader.size(), _depth + 1, message.useExtraTimeCard);
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.useSpecialEffectCard = webcast.BattleCardUse.decode(reader, reader.size(), _depth + 1, message.useSpecialEffectCard);
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.usePotionCard = webcast.BattleCardUse.decode(reader, reader.size(), _depth + 1, message.usePotionCard);
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        message.useWaveCard = webcast.BattleCardUse.decode(reader, reader.size(), _depth + 1, message.useWaveCard);
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        message.specialEffectNotice = webcast.BattleCardNotice.decode(reader, reader.size(), _depth + 1, message.specialEffectNotice);
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        message.useTop2Card = webcast.BattleCardUse.decode(reader, reader.size(), _depth + 1, message.useTop2Card);
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        message.useTop3Card = webcast.BattleCardUse.decode(reader, reader.size(), _depth + 1, message.useTop3Card);
                        continue;
                    }
                case 15: {
                        if (wireType !== 2)
                            break;
                        message.useVaultGloveCard = webcast.BattleCardUse.decode(reader, reader.size(), _depth + 1, message.useVaultGloveCard);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LinkMicBattleItemCard;
    })();

    webcast.BattleCardNotice = (function() {

        const BattleCardNotice = function () {
        };

        BattleCardNotice.prototype.text = null;

        BattleCardNotice.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BattleCardNotice();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.text = webcast.Text.decode(reader, reader.size(), _depth + 1, message.text);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BattleCardNotice;
    })();

    webcast.BattleCardUse = (function() {

        const BattleCardUse = function () {
        };

        BattleCardUse.prototype.card = null;
        BattleCardUse.prototype.text = null;

        BattleCardUse.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BattleCardUse();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.card = webcast.BattleCard.decode(reader, reader.size(), _depth + 1, message.card);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.text = webcast.Text.decode(reader, reader.size(), _depth + 1, message.text);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BattleCardUse;
    })();

    webcast.BattleCard = (function() {

        const BattleCard = function () {
        };

        BattleCard.prototype.sender = null;

        BattleCard.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BattleCard();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.sender = webcast.BattleUser.decode(reader, reader.size(), _depth + 1, message.sender);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BattleCard;
    })();

    webcast.LinkMessage = (function() {

        const LinkMessage = function () {
        };

        LinkMessage.prototype.common = null;
        LinkMessage.prototype.messageType = 0;
        LinkMessage.prototype.scene = 0;
        LinkMessage.prototype.enterContent = null;
        LinkMessage.prototype.leaveContent = null;
        LinkMessage.prototype.updateUserSettingContent = null;
        LinkMessage.prototype.listChangeContent = null;

        LinkMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LinkMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.messageType = reader.int32();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.scene = reader.int32();
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.enterContent = webcast.LinkEnter.decode(reader, reader.size(), _depth + 1, message.enterContent);
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.leaveContent = webcast.LinkUserId.decode(reader, reader.size(), _depth + 1, message.leaveContent);
                        continue;
                    }
                case 18: {
                        if (wireType !== 2)
                            break;
                        message.updateUserSettingContent = webcast.LinkSettings.decode(reader, reader.size(), _depth + 1, message.updateUserSettingContent);
                        continue;
                    }
                case 20: {
                        if (wireType !== 2)
                            break;
                        message.listChangeContent = webcast.LinkList.decode(reader, reader.size(), _depth + 1, message.listChangeContent);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LinkMessage;
    })();

    webcast.LinkEnter = (function() {

        const LinkEnter = function () {
            this.linked = [];
        };

        LinkEnter.prototype.linked = $util.emptyArray;

        LinkEnter.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LinkEnter();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.linked && message.linked.length))
                            message.linked = [];
                        message.linked.push(webcast.LinkedUser.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LinkEnter;
    })();

    webcast.LinkUserId = (function() {

        const LinkUserId = function () {
        };

        LinkUserId.prototype.userId = $unsigned;

        LinkUserId.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LinkUserId();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.userId = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LinkUserId;
    })();

    webcast.LinkSettings = (function() {

        const LinkSettings = function () {
        };

        LinkSettings.prototype.user = null;

        LinkSettings.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LinkSettings();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.LinkUserId.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LinkSettings;
    })();

    webcast.LinkList = (function() {

        const LinkList = function () {
            this.linked = [];
            this.waiting = [];
        };

        LinkList.prototype.linked = $util.emptyArray;
        LinkList.prototype.waiting = $util.emptyArray;

        LinkList.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LinkList();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.linked && message.linked.length))
                            message.linked = [];
                        message.linked.push(webcast.LinkedUser.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.waiting && message.waiting.length))
                            message.waiting = [];
                        message.waiting.push(webcast.LinkedUser.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LinkList;
    })();

    webcast.LinkedUser = (function() {

        const LinkedUser = function () {
        };

        LinkedUser.prototype.user = null;
        LinkedUser.prototype.fanTicket = $signed;

        LinkedUser.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LinkedUser();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.NamedUser.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.fanTicket = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LinkedUser;
    })();

    webcast.LinkLayerMessage = (function() {

        const LinkLayerMessage = function () {
        };

        LinkLayerMessage.prototype.common = null;
        LinkLayerMessage.prototype.messageType = 0;
        LinkLayerMessage.prototype.scene = 0;
        LinkLayerMessage.prototype.listChangeContent = null;
        LinkLayerMessage.prototype.leaveContent = null;
        LinkLayerMessage.prototype.finishContent = null;
        LinkLayerMessage.prototype.groupChangeContent = null;
        LinkLayerMessage.prototype.businessContent = null;

        LinkLayerMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LinkLayerMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.messageType = reader.int32();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.scene = reader.int32();
                        continue;
                    }
                case 102: {
                        if (wireType !== 2)
                            break;
                        message.listChangeContent = webcast.LayerList.decode(reader, reader.size(), _depth + 1, message.listChangeContent);
                        continue;
                    }
                case 110: {
                        if (wireType !== 2)
                            break;
                        message.leaveContent = webcast.LayerPerson.decode(reader, reader.size(), _depth + 1, message.leaveContent);
                        continue;
                    }
                case 111: {
                        if (wireType !== 2)
                            break;
                        message.finishContent = webcast.LayerPerson.decode(reader, reader.size(), _depth + 1, message.finishContent);
                        continue;
                    }
                case 118: {
                        if (wireType !== 2)
                            break;
                        message.groupChangeContent = webcast.LayerGroupChange.decode(reader, reader.size(), _depth + 1, message.groupChangeContent);
                        continue;
                    }
                case 200: {
                        if (wireType !== 2)
                            break;
                        message.businessContent = webcast.LayerBusiness.decode(reader, reader.size(), _depth + 1, message.businessContent);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LinkLayerMessage;
    })();

    webcast.LayerList = (function() {

        const LayerList = function () {
        };

        LayerList.prototype.users = null;

        LayerList.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LayerList();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.users = webcast.LayerUsers.decode(reader, reader.size(), _depth + 1, message.users);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LayerList;
    })();

    webcast.LayerUsers = (function() {

        const LayerUsers = function () {
            this.linked = [];
            this.waiting = [];
        };

        LayerUsers.prototype.linked = $util.emptyArray;
        LayerUsers.prototype.waiting = $util.emptyArray;

        LayerUsers.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LayerUsers();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.linked && message.linked.length))
                            message.linked = [];
                        message.linked.push(webcast.LayerPerson.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.waiting && message.waiting.length))
                            message.waiting = [];
                        message.waiting.push(webcast.LayerPerson.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LayerUsers;
    })();

    webcast.LayerPerson = (function() {

        const LayerPerson = function () {
        };

        LayerPerson.prototype.player = null;

        LayerPerson.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LayerPerson();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.player = webcast.LayerPlayer.decode(reader, reader.size(), _depth + 1, message.player);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LayerPerson;
    })();

    webcast.LayerPlayer = (function() {

        const LayerPlayer = function () {
        };

        LayerPlayer.prototype.userId = $unsigned;

        LayerPlayer.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LayerPlayer();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.userId = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LayerPlayer;
    })();

    webcast.LayerGroupChange = (function() {

        const LayerGroupChange = function () {
        };

        LayerGroupChange.prototype.group = null;

        LayerGroupChange.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LayerGroupChange();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.group = webcast.LayerGroup.decode(reader, reader.size(), _depth + 1, message.group);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LayerGroupChange;
    })();

    webcast.LayerGroup = (function() {

        const LayerGroup = function () {
            this.channels = [];
        };

        LayerGroup.prototype.channels = $util.emptyArray;

        LayerGroup.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LayerGroup();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.channels && message.channels.length))
                            message.channels = [];
                        message.channels.push(webcast.LayerGroupChannel.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LayerGroup;
    })();

    webcast.LayerGroupChannel = (function() {

        const LayerGroupChannel = function () {
        };

        LayerGroupChannel.prototype.user = null;

        LayerGroupChannel.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LayerGroupChannel();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.LayerGroupUser.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LayerGroupChannel;
    })();

    webcast.LayerGroupUser = (function() {

        const LayerGroupUser = function () {
        };

        LayerGroupUser.prototype.linked = null;

        LayerGroupUser.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LayerGroupUser();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.linked = webcast.LayerPerson.decode(reader, reader.size(), _depth + 1, message.linked);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LayerGroupUser;
    })();

    webcast.LayerBusiness = (function() {

        const LayerBusiness = function () {
        };

        LayerBusiness.prototype.cohost = null;

        LayerBusiness.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LayerBusiness();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 200: {
                        if (wireType !== 2)
                            break;
                        message.cohost = webcast.LayerCohost.decode(reader, reader.size(), _depth + 1, message.cohost);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LayerBusiness;
    })();

    webcast.LayerCohost = (function() {

        const LayerCohost = function () {
        };

        LayerCohost.prototype.list = null;

        LayerCohost.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LayerCohost();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 11: {
                        if (wireType !== 2)
                            break;
                        message.list = webcast.LayerCohostList.decode(reader, reader.size(), _depth + 1, message.list);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LayerCohost;
    })();

    webcast.LayerCohostList = (function() {

        const LayerCohostList = function () {
            this.users = [];
        };

        LayerCohostList.prototype.users = $util.emptyArray;

        LayerCohostList.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LayerCohostList();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.users && message.users.length))
                            message.users = [];
                        message.users.push(webcast.LayerCohostEntry.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LayerCohostList;
    })();

    webcast.LayerCohostEntry = (function() {

        const LayerCohostEntry = function () {
        };

        LayerCohostEntry.prototype.key = $unsigned;
        LayerCohostEntry.prototype.value = null;

        LayerCohostEntry.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LayerCohostEntry();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.key = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.value = webcast.LayerCohostUser.decode(reader, reader.size(), _depth + 1, message.value);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LayerCohostEntry;
    })();

    webcast.LayerCohostUser = (function() {

        const LayerCohostUser = function () {
        };

        LayerCohostUser.prototype.nickname = "";
        LayerCohostUser.prototype.displayId = "";

        LayerCohostUser.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LayerCohostUser();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 11: {
                        if (wireType !== 2)
                            break;
                        message.nickname = reader.string();
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        message.displayId = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LayerCohostUser;
    })();

    webcast.LinkMicMethod = (function() {

        const LinkMicMethod = function () {
            this.linkedUsers = [];
        };

        LinkMicMethod.prototype.common = null;
        LinkMicMethod.prototype.messageType = 0;
        LinkMicMethod.prototype.userId = $unsigned;
        LinkMicMethod.prototype.fanTicket = $signed;
        LinkMicMethod.prototype.totalLinkmicFanTicket = $signed;
        LinkMicMethod.prototype.inviteUid = $unsigned;
        LinkMicMethod.prototype.toUserId = $unsigned;
        LinkMicMethod.prototype.fromUserId = $unsigned;
        LinkMicMethod.prototype.rivalAnchorId = $unsigned;
        LinkMicMethod.prototype.scene = $signed;
        LinkMicMethod.prototype.linkedUsers = $util.emptyArray;

        LinkMicMethod.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LinkMicMethod();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.messageType = reader.int32();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.userId = reader.uint64();
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.fanTicket = reader.int64();
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.totalLinkmicFanTicket = reader.int64();
                        continue;
                    }
                case 13: {
                        if (wireType !== 0)
                            break;
                        message.inviteUid = reader.uint64();
                        continue;
                    }
                case 21: {
                        if (wireType !== 0)
                            break;
                        message.toUserId = reader.uint64();
                        continue;
                    }
                case 24: {
                        if (wireType !== 0)
                            break;
                        message.fromUserId = reader.uint64();
                        continue;
                    }
                case 38: {
                        if (wireType !== 0)
                            break;
                        message.rivalAnchorId = reader.uint64();
                        continue;
                    }
                case 43: {
                        if (wireType !== 0)
                            break;
                        message.scene = reader.int64();
                        continue;
                    }
                case 45: {
                        if (wireType !== 2)
                            break;
                        if (!(message.linkedUsers && message.linkedUsers.length))
                            message.linkedUsers = [];
                        message.linkedUsers.push(webcast.NamedUser.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LinkMicMethod;
    })();

    webcast.LinkMicFanTicketMethod = (function() {

        const LinkMicFanTicketMethod = function () {
        };

        LinkMicFanTicketMethod.prototype.common = null;
        LinkMicFanTicketMethod.prototype.fanTicketRoomNotice = null;

        LinkMicFanTicketMethod.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LinkMicFanTicketMethod();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.fanTicketRoomNotice = webcast.FanTicketNotice.decode(reader, reader.size(), _depth + 1, message.fanTicketRoomNotice);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LinkMicFanTicketMethod;
    })();

    webcast.FanTicketNotice = (function() {

        const FanTicketNotice = function () {
            this.userFanTicket = [];
        };

        FanTicketNotice.prototype.userFanTicket = $util.emptyArray;
        FanTicketNotice.prototype.totalLinkmicFanTicket = $signed;

        FanTicketNotice.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.FanTicketNotice();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.userFanTicket && message.userFanTicket.length))
                            message.userFanTicket = [];
                        message.userFanTicket.push(webcast.FanTicketUser.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.totalLinkmicFanTicket = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return FanTicketNotice;
    })();

    webcast.FanTicketUser = (function() {

        const FanTicketUser = function () {
        };

        FanTicketUser.prototype.userId = $unsigned;
        FanTicketUser.prototype.fanTicket = $signed;

        FanTicketUser.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.FanTicketUser();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.userId = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.fanTicket = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return FanTicketUser;
    })();

    webcast.LinkMicAnchorGuideMessage = (function() {

        const LinkMicAnchorGuideMessage = function () {
        };

        LinkMicAnchorGuideMessage.prototype.common = null;
        LinkMicAnchorGuideMessage.prototype.suggested = null;

        LinkMicAnchorGuideMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LinkMicAnchorGuideMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.suggested = webcast.LinkUserId.decode(reader, reader.size(), _depth + 1, message.suggested);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LinkMicAnchorGuideMessage;
    })();

    webcast.GroupLiveMemberNotifyMessage = (function() {

        const GroupLiveMemberNotifyMessage = function () {
            this.memberInfo = [];
        };

        GroupLiveMemberNotifyMessage.prototype.common = null;
        GroupLiveMemberNotifyMessage.prototype.memberInfo = $util.emptyArray;

        GroupLiveMemberNotifyMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.GroupLiveMemberNotifyMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.memberInfo && message.memberInfo.length))
                            message.memberInfo = [];
                        message.memberInfo.push(webcast.GroupLiveMember.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return GroupLiveMemberNotifyMessage;
    })();

    webcast.GroupLiveMember = (function() {

        const GroupLiveMember = function () {
        };

        GroupLiveMember.prototype.userId = $unsigned;
        GroupLiveMember.prototype.nickname = "";

        GroupLiveMember.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.GroupLiveMember();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.userId = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.nickname = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return GroupLiveMember;
    })();

    webcast.SubQueueMessage = (function() {

        const SubQueueMessage = function () {
        };

        SubQueueMessage.prototype.common = null;
        SubQueueMessage.prototype.currentUser = null;

        SubQueueMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.SubQueueMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.currentUser = webcast.NamedUser.decode(reader, reader.size(), _depth + 1, message.currentUser);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return SubQueueMessage;
    })();

    webcast.GoalUpdateMessage = (function() {

        const GoalUpdateMessage = function () {
        };

        GoalUpdateMessage.prototype.common = null;
        GoalUpdateMessage.prototype.goal = null;
        GoalUpdateMessage.prototype.contributorId = $unsigned;
        GoalUpdateMessage.prototype.contributorAvatar = null;
        GoalUpdateMessage.prototype.contributorDisplayId = "";
        GoalUpdateMessage.prototype.contributeCount = $signed;
        GoalUpdateMessage.prototype.contributorIdStr = "";

        GoalUpdateMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.GoalUpdateMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.goal = webcast.Goal.decode(reader, reader.size(), _depth + 1, message.goal);
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.contributorId = reader.uint64();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.contributorAvatar = webcast.Image.decode(reader, reader.size(), _depth + 1, message.contributorAvatar);
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.contributorDisplayId = reader.string();
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        message.contributeCount = reader.int64();
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        message.contributorIdStr = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return GoalUpdateMessage;
    })();

    webcast.Goal = (function() {

        const Goal = function () {
            this.subGoals = [];
        };

        Goal.prototype.id = $unsigned;
        Goal.prototype.subGoals = $util.emptyArray;
        Goal.prototype.description = "";

        Goal.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.Goal();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.id = reader.uint64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.subGoals && message.subGoals.length))
                            message.subGoals = [];
                        message.subGoals.push(webcast.SubGoal.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.description = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return Goal;
    })();

    webcast.SubGoal = (function() {

        const SubGoal = function () {
        };

        SubGoal.prototype.type = 0;
        SubGoal.prototype.id = $unsigned;
        SubGoal.prototype.progress = $signed;
        SubGoal.prototype.target = $signed;
        SubGoal.prototype.gift = null;

        SubGoal.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.SubGoal();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.type = reader.int32();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.id = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.progress = reader.int64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.target = reader.int64();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.gift = webcast.SubGoalGift.decode(reader, reader.size(), _depth + 1, message.gift);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return SubGoal;
    })();

    webcast.SubGoalGift = (function() {

        const SubGoalGift = function () {
        };

        SubGoalGift.prototype.name = "";

        SubGoalGift.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.SubGoalGift();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.name = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return SubGoalGift;
    })();

    webcast.RoomPinMessage = (function() {

        const RoomPinMessage = function () {
        };

        RoomPinMessage.prototype.common = null;
        RoomPinMessage.prototype.chatMessage = null;
        RoomPinMessage.prototype.socialMessage = null;
        RoomPinMessage.prototype.giftMessage = null;
        RoomPinMessage.prototype.memberMessage = null;
        RoomPinMessage.prototype.likeMessage = null;
        RoomPinMessage.prototype.method = "";
        RoomPinMessage.prototype.operator = null;
        RoomPinMessage.prototype.action = 0;
        RoomPinMessage.prototype.pinMsgId = $unsigned;

        RoomPinMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.RoomPinMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.chatMessage = webcast.PinnedComment.decode(reader, reader.size(), _depth + 1, message.chatMessage);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.socialMessage = webcast.PinnedOther.decode(reader, reader.size(), _depth + 1, message.socialMessage);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.giftMessage = webcast.PinnedGift.decode(reader, reader.size(), _depth + 1, message.giftMessage);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.memberMessage = webcast.PinnedOther.decode(reader, reader.size(), _depth + 1, message.memberMessage);
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.likeMessage = webcast.PinnedLike.decode(reader, reader.size(), _depth + 1, message.likeMessage);
                        continue;
                    }
                case 30: {
                        if (wireType !== 2)
                            break;
                        message.method = reader.string();
                        continue;
                    }
                case 32: {
                        if (wireType !== 2)
                            break;
                        message.operator = webcast.NamedUser.decode(reader, reader.size(), _depth + 1, message.operator);
                        continue;
                    }
                case 33: {
                        if (wireType !== 0)
                            break;
                        message.action = reader.int32();
                        continue;
                    }
                case 35: {
                        if (wireType !== 0)
                            break;
                        message.pinMsgId = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return RoomPinMessage;
    })();

    webcast.PinnedComment = (function() {

        const PinnedComment = function () {
        };

        PinnedComment.prototype.user = null;
        PinnedComment.prototype.content = "";
        PinnedComment.prototype.contentLanguage = "";

        PinnedComment.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.PinnedComment();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.NamedUser.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.content = reader.string();
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        message.contentLanguage = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return PinnedComment;
    })();

    webcast.PinnedGift = (function() {

        const PinnedGift = function () {
        };

        PinnedGift.prototype.giftId = $unsigned;
        PinnedGift.prototype.repeatCount = 0;
        PinnedGift.prototype.user = null;
        PinnedGift.prototype.gift = null;

        PinnedGift.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.PinnedGift();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.giftId = reader.uint64();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.repeatCount = reader.int32();
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.NamedUser.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                case 15: {
                        if (wireType !== 2)
                            break;
                        message.gift = webcast.PinnedGiftDetails.decode(reader, reader.size(), _depth + 1, message.gift);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return PinnedGift;
    })();

    webcast.PinnedGiftDetails = (function() {

        const PinnedGiftDetails = function () {
        };

        PinnedGiftDetails.prototype.diamondCount = 0;
        PinnedGiftDetails.prototype.name = "";

        PinnedGiftDetails.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.PinnedGiftDetails();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 12: {
                        if (wireType !== 0)
                            break;
                        message.diamondCount = reader.int32();
                        continue;
                    }
                case 16: {
                        if (wireType !== 2)
                            break;
                        message.name = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return PinnedGiftDetails;
    })();

    webcast.PinnedOther = (function() {

        const PinnedOther = function () {
        };

        PinnedOther.prototype.user = null;

        PinnedOther.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.PinnedOther();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.NamedUser.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return PinnedOther;
    })();

    webcast.PinnedLike = (function() {

        const PinnedLike = function () {
        };

        PinnedLike.prototype.user = null;

        PinnedLike.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.PinnedLike();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.NamedUser.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return PinnedLike;
    })();

    webcast.SubPinEventMessage = (function() {

        const SubPinEventMessage = function () {
        };

        SubPinEventMessage.prototype.common = null;
        SubPinEventMessage.prototype.actionType = 0;
        SubPinEventMessage.prototype.card = null;
        SubPinEventMessage.prototype.operatorUserId = $unsigned;

        SubPinEventMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.SubPinEventMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.actionType = reader.int32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.card = webcast.SubPinCard.decode(reader, reader.size(), _depth + 1, message.card);
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.operatorUserId = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return SubPinEventMessage;
    })();

    webcast.SubPinCard = (function() {

        const SubPinCard = function () {
        };

        SubPinCard.prototype.title = null;
        SubPinCard.prototype.id = $unsigned;
        SubPinCard.prototype.goalPinCard = null;

        SubPinCard.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.SubPinCard();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.title = webcast.Text.decode(reader, reader.size(), _depth + 1, message.title);
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.id = reader.uint64();
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.goalPinCard = webcast.SubGoalPinCard.decode(reader, reader.size(), _depth + 1, message.goalPinCard);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return SubPinCard;
    })();

    webcast.SubGoalPinCard = (function() {

        const SubGoalPinCard = function () {
        };

        SubGoalPinCard.prototype.title = null;

        SubGoalPinCard.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.SubGoalPinCard();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.title = webcast.SubGoalPinTitle.decode(reader, reader.size(), _depth + 1, message.title);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return SubGoalPinCard;
    })();

    webcast.SubGoalPinTitle = (function() {

        const SubGoalPinTitle = function () {
        };

        SubGoalPinTitle.prototype.text = "";

        SubGoalPinTitle.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.SubGoalPinTitle();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.text = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return SubGoalPinTitle;
    })();

    webcast.RankUpdateMessage = (function() {

        const RankUpdateMessage = function () {
            this.updates = [];
        };

        RankUpdateMessage.prototype.common = null;
        RankUpdateMessage.prototype.updates = $util.emptyArray;

        RankUpdateMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.RankUpdateMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.updates && message.updates.length))
                            message.updates = [];
                        message.updates.push(webcast.RankUpdate.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return RankUpdateMessage;
    })();

    webcast.RankUpdate = (function() {

        const RankUpdate = function () {
        };

        RankUpdate.prototype.rankType = 0;
        RankUpdate.prototype.ownRank = $signed;
        RankUpdate.prototype.defaultContent = null;

        RankUpdate.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.RankUpdate();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.rankType = reader.int32();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.ownRank = reader.int64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.defaultContent = webcast.Text.decode(reader, reader.size(), _depth + 1, message.defaultContent);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return RankUpdate;
    })();

    webcast.RankTextMessage = (function() {

        const RankTextMessage = function () {
        };

        RankTextMessage.prototype.common = null;
        RankTextMessage.prototype.scene = 0;
        RankTextMessage.prototype.beforeUpdate = $signed;
        RankTextMessage.prototype.afterUpdate = $signed;
        RankTextMessage.prototype.curUserId = $unsigned;

        RankTextMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.RankTextMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.ToldCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.scene = reader.int32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.beforeUpdate = reader.int64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.afterUpdate = reader.int64();
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.curUserId = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return RankTextMessage;
    })();

    webcast.HourlyRankMessage = (function() {

        const HourlyRankMessage = function () {
        };

        HourlyRankMessage.prototype.common = null;
        HourlyRankMessage.prototype.rank = null;

        HourlyRankMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.HourlyRankMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.rank = webcast.HourlyRank.decode(reader, reader.size(), _depth + 1, message.rank);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return HourlyRankMessage;
    })();

    webcast.HourlyRank = (function() {

        const HourlyRank = function () {
        };

        HourlyRank.prototype.type = 0;
        HourlyRank.prototype.text = null;

        HourlyRank.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.HourlyRank();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.type = reader.int32();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.text = webcast.Text.decode(reader, reader.size(), _depth + 1, message.text);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return HourlyRank;
    })();

    webcast.HourlyRankRewardMessage = (function() {

        const HourlyRankRewardMessage = function () {
            this.winners = [];
        };

        HourlyRankRewardMessage.prototype.common = null;
        HourlyRankRewardMessage.prototype.winners = $util.emptyArray;

        HourlyRankRewardMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.HourlyRankRewardMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.winners && message.winners.length))
                            message.winners = [];
                        message.winners.push(webcast.HourlyRankReward.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return HourlyRankRewardMessage;
    })();

    webcast.HourlyRankReward = (function() {

        const HourlyRankReward = function () {
        };

        HourlyRankReward.prototype.userId = $unsigned;
        HourlyRankReward.prototype.notify = null;

        HourlyRankReward.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.HourlyRankReward();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.userId = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.notify = webcast.RoomNotify.decode(reader, reader.size(), _depth + 1, message.notify);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return HourlyRankReward;
    })();

    webcast.WeeklyRankRewardMessage = (function() {

        const WeeklyRankRewardMessage = function () {
        };

        WeeklyRankRewardMessage.prototype.userId = $unsigned;
        WeeklyRankRewardMessage.prototype.common = null;
        WeeklyRankRewardMessage.prototype.notify = null;

        WeeklyRankRewardMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.WeeklyRankRewardMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.userId = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.notify = webcast.RoomNotify.decode(reader, reader.size(), _depth + 1, message.notify);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return WeeklyRankRewardMessage;
    })();

    webcast.RoomNotify = (function() {

        const RoomNotify = function () {
        };

        RoomNotify.prototype.common = null;
        RoomNotify.prototype.content = "";
        RoomNotify.prototype.user = null;
        RoomNotify.prototype.fromUserId = $unsigned;

        RoomNotify.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.RoomNotify();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.ToldCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.content = reader.string();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.NamedUser.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        message.fromUserId = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return RoomNotify;
    })();

    webcast.GiftBroadcastMessage = (function() {

        const GiftBroadcastMessage = function () {
        };

        GiftBroadcastMessage.prototype.common = null;
        GiftBroadcastMessage.prototype.fromUserId = $unsigned;
        GiftBroadcastMessage.prototype.notify = null;

        GiftBroadcastMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.GiftBroadcastMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.ToldCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.fromUserId = reader.uint64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.notify = webcast.RoomNotify.decode(reader, reader.size(), _depth + 1, message.notify);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return GiftBroadcastMessage;
    })();

    webcast.MarqueeAnnouncementMessage = (function() {

        const MarqueeAnnouncementMessage = function () {
            this.messageEntity = [];
        };

        MarqueeAnnouncementMessage.prototype.common = null;
        MarqueeAnnouncementMessage.prototype.messageEntity = $util.emptyArray;

        MarqueeAnnouncementMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.MarqueeAnnouncementMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.messageEntity && message.messageEntity.length))
                            message.messageEntity = [];
                        message.messageEntity.push(webcast.MarqueeEntity.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return MarqueeAnnouncementMessage;
    })();

    webcast.MarqueeEntity = (function() {

        const MarqueeEntity = function () {
        };

        MarqueeEntity.prototype.notify = null;

        MarqueeEntity.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.MarqueeEntity();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.notify = webcast.RoomNotify.decode(reader, reader.size(), _depth + 1, message.notify);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return MarqueeEntity;
    })();

    webcast.PrivilegeAdvanceMessage = (function() {

        const PrivilegeAdvanceMessage = function () {
        };

        PrivilegeAdvanceMessage.prototype.common = null;
        PrivilegeAdvanceMessage.prototype.notify = null;

        PrivilegeAdvanceMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.PrivilegeAdvanceMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.ToldCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.notify = webcast.RoomNotify.decode(reader, reader.size(), _depth + 1, message.notify);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return PrivilegeAdvanceMessage;
    })();

    webcast.RoomMessage = (function() {

        const RoomMessage = function () {
        };

        RoomMessage.prototype.common = null;
        RoomMessage.prototype.content = "";
        RoomMessage.prototype.scene = "";
        RoomMessage.prototype.isWelcome = false;

        RoomMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.RoomMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.ToldCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.content = reader.string();
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.scene = reader.string();
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.isWelcome = reader.bool();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return RoomMessage;
    })();

    webcast.OecLiveShoppingMessage = (function() {

        const OecLiveShoppingMessage = function () {
        };

        OecLiveShoppingMessage.prototype.common = null;
        OecLiveShoppingMessage.prototype.actionType = 0;
        OecLiveShoppingMessage.prototype.liveProductNumber = 0;
        OecLiveShoppingMessage.prototype.popProduct = null;
        OecLiveShoppingMessage.prototype.productSnapShot = null;

        OecLiveShoppingMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.OecLiveShoppingMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.actionType = reader.int32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.liveProductNumber = reader.int32();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.popProduct = webcast.PopProduct.decode(reader, reader.size(), _depth + 1, message.popProduct);
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.productSnapShot = webcast.ProductSnapShot.decode(reader, reader.size(), _depth + 1, message.productSnapShot);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return OecLiveShoppingMessage;
    })();

    webcast.PopProduct = (function() {

        const PopProduct = function () {
        };

        PopProduct.prototype.title = "";
        PopProduct.prototype.price = "";
        PopProduct.prototype.productId = $unsigned;

        PopProduct.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.PopProduct();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.title = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.price = reader.string();
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.productId = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return PopProduct;
    })();

    webcast.ProductSnapShot = (function() {

        const ProductSnapShot = function () {
        };

        ProductSnapShot.prototype.productId = "";
        ProductSnapShot.prototype.title = "";

        ProductSnapShot.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.ProductSnapShot();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.productId = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.title = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return ProductSnapShot;
    })();

    webcast.PaidContentLiveShoppingMessage = (function() {

        const PaidContentLiveShoppingMessage = function () {
        };

        PaidContentLiveShoppingMessage.prototype.common = null;
        PaidContentLiveShoppingMessage.prototype.actionType = 0;
        PaidContentLiveShoppingMessage.prototype.productNumber = 0;
        PaidContentLiveShoppingMessage.prototype.content = null;

        PaidContentLiveShoppingMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.PaidContentLiveShoppingMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.actionType = reader.int32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.productNumber = reader.int32();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.content = webcast.PaidContent.decode(reader, reader.size(), _depth + 1, message.content);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return PaidContentLiveShoppingMessage;
    })();

    webcast.PaidContent = (function() {

        const PaidContent = function () {
        };

        PaidContent.prototype.id = $unsigned;

        PaidContent.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.PaidContent();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.id = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return PaidContent;
    })();

    webcast.CaptionMessage = (function() {

        const CaptionMessage = function () {
            this.content = [];
        };

        CaptionMessage.prototype.common = null;
        CaptionMessage.prototype.timestampMs = $signed;
        CaptionMessage.prototype.content = $util.emptyArray;
        CaptionMessage.prototype.sentenceId = $unsigned;
        CaptionMessage.prototype.definite = false;

        CaptionMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.CaptionMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.timestampMs = reader.int64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.content && message.content.length))
                            message.content = [];
                        message.content.push(webcast.CaptionContent.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.sentenceId = reader.uint64();
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.definite = reader.bool();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return CaptionMessage;
    })();

    webcast.CaptionContent = (function() {

        const CaptionContent = function () {
        };

        CaptionContent.prototype.lang = "";
        CaptionContent.prototype.content = "";

        CaptionContent.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.CaptionContent();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.lang = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.content = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return CaptionContent;
    })();

    webcast.ImDeleteMessage = (function() {

        const ImDeleteMessage = function () {
            this.deleteMsgIds = [];
            this.deleteUserIds = [];
        };

        ImDeleteMessage.prototype.common = null;
        ImDeleteMessage.prototype.deleteMsgIds = $util.emptyArray;
        ImDeleteMessage.prototype.deleteUserIds = $util.emptyArray;

        ImDeleteMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.ImDeleteMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType === 2) {
                            if (!(message.deleteMsgIds && message.deleteMsgIds.length))
                                message.deleteMsgIds = [];
                            reader.uint64s(message.deleteMsgIds);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.deleteMsgIds && message.deleteMsgIds.length))
                            message.deleteMsgIds = [];
                        message.deleteMsgIds.push(reader.uint64());
                        continue;
                    }
                case 3: {
                        if (wireType === 2) {
                            if (!(message.deleteUserIds && message.deleteUserIds.length))
                                message.deleteUserIds = [];
                            reader.uint64s(message.deleteUserIds);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.deleteUserIds && message.deleteUserIds.length))
                            message.deleteUserIds = [];
                        message.deleteUserIds.push(reader.uint64());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return ImDeleteMessage;
    })();

    webcast.UnauthorizedMemberMessage = (function() {

        const UnauthorizedMemberMessage = function () {
        };

        UnauthorizedMemberMessage.prototype.common = null;
        UnauthorizedMemberMessage.prototype.nickNamePrefix = null;
        UnauthorizedMemberMessage.prototype.nickName = "";

        UnauthorizedMemberMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.UnauthorizedMemberMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.nickNamePrefix = webcast.PatternRef.decode(reader, reader.size(), _depth + 1, message.nickNamePrefix);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.nickName = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return UnauthorizedMemberMessage;
    })();

    webcast.RoomVerifyMessage = (function() {

        const RoomVerifyMessage = function () {
        };

        RoomVerifyMessage.prototype.common = null;
        RoomVerifyMessage.prototype.action = 0;
        RoomVerifyMessage.prototype.content = "";
        RoomVerifyMessage.prototype.closeRoom = false;

        RoomVerifyMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.RoomVerifyMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.action = reader.int32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.content = reader.string();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.closeRoom = reader.bool();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return RoomVerifyMessage;
    })();

    webcast.AccessRecallMessage = (function() {

        const AccessRecallMessage = function () {
        };

        AccessRecallMessage.prototype.common = null;
        AccessRecallMessage.prototype.status = 0;
        AccessRecallMessage.prototype.scene = "";
        AccessRecallMessage.prototype.notice = null;
        AccessRecallMessage.prototype.content = null;

        AccessRecallMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.AccessRecallMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.ToldCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.status = reader.int32();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.scene = reader.string();
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.notice = webcast.Text.decode(reader, reader.size(), _depth + 1, message.notice);
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.content = webcast.Text.decode(reader, reader.size(), _depth + 1, message.content);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return AccessRecallMessage;
    })();

    webcast.ToldMessage = (function() {

        const ToldMessage = function () {
        };

        ToldMessage.prototype.common = null;

        ToldMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.ToldMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.ToldCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return ToldMessage;
    })();

    webcast.SaidMessage = (function() {

        const SaidMessage = function () {
        };

        SaidMessage.prototype.common = null;
        SaidMessage.prototype.content = "";

        SaidMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.SaidMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.ToldCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.content = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return SaidMessage;
    })();

    webcast.NoticeMessage = (function() {

        const NoticeMessage = function () {
        };

        NoticeMessage.prototype.common = null;
        NoticeMessage.prototype.content = "";
        NoticeMessage.prototype.title = null;
        NoticeMessage.prototype.displayText = null;
        NoticeMessage.prototype.noticeContent = null;

        NoticeMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.NoticeMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.ToldCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.content = reader.string();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.title = webcast.Text.decode(reader, reader.size(), _depth + 1, message.title);
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.displayText = webcast.Text.decode(reader, reader.size(), _depth + 1, message.displayText);
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        message.noticeContent = webcast.Text.decode(reader, reader.size(), _depth + 1, message.noticeContent);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return NoticeMessage;
    })();

    webcast.GuideMessage = (function() {

        const GuideMessage = function () {
        };

        GuideMessage.prototype.common = null;
        GuideMessage.prototype.description = "";

        GuideMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.GuideMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.ToldCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.description = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return GuideMessage;
    })();

    webcast.PerceptionMessage = (function() {

        const PerceptionMessage = function () {
        };

        PerceptionMessage.prototype.common = null;
        PerceptionMessage.prototype.punishInfo = null;
        PerceptionMessage.prototype.toast = null;
        PerceptionMessage.prototype.floatText = null;

        PerceptionMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.PerceptionMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.ToldCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.punishInfo = webcast.Punishment.decode(reader, reader.size(), _depth + 1, message.punishInfo);
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.toast = webcast.Text.decode(reader, reader.size(), _depth + 1, message.toast);
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.floatText = webcast.Text.decode(reader, reader.size(), _depth + 1, message.floatText);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return PerceptionMessage;
    })();

    webcast.PartnershipPunishMessage = (function() {

        const PartnershipPunishMessage = function () {
        };

        PartnershipPunishMessage.prototype.common = null;
        PartnershipPunishMessage.prototype.punishInfo = null;

        PartnershipPunishMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.PartnershipPunishMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.ToldCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.punishInfo = webcast.Punishment.decode(reader, reader.size(), _depth + 1, message.punishInfo);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return PartnershipPunishMessage;
    })();

    webcast.Punishment = (function() {

        const Punishment = function () {
        };

        Punishment.prototype.punishType = "";
        Punishment.prototype.punishReason = "";
        Punishment.prototype.violationUid = $unsigned;
        Punishment.prototype.showReason = "";

        Punishment.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.Punishment();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.punishType = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.punishReason = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.violationUid = reader.uint64();
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.showReason = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return Punishment;
    })();

    webcast.BottomMessage = (function() {

        const BottomMessage = function () {
        };

        BottomMessage.prototype.common = null;
        BottomMessage.prototype.content = "";
        BottomMessage.prototype.violationUserId = $unsigned;

        BottomMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.BottomMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.ToldCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.content = reader.string();
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.violationUserId = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return BottomMessage;
    })();

    webcast.CapsuleMessage = (function() {

        const CapsuleMessage = function () {
        };

        CapsuleMessage.prototype.common = null;
        CapsuleMessage.prototype.desc = null;

        CapsuleMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.CapsuleMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.ToldCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.desc = webcast.Text.decode(reader, reader.size(), _depth + 1, message.desc);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return CapsuleMessage;
    })();

    webcast.TextMessage = (function() {

        const TextMessage = function () {
        };

        TextMessage.prototype.common = null;
        TextMessage.prototype.content = null;

        TextMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.TextMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.ToldCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.content = webcast.Text.decode(reader, reader.size(), _depth + 1, message.content);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return TextMessage;
    })();

    webcast.GameRankNotifyMessage = (function() {

        const GameRankNotifyMessage = function () {
        };

        GameRankNotifyMessage.prototype.common = null;
        GameRankNotifyMessage.prototype.notifyText = null;

        GameRankNotifyMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.GameRankNotifyMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.ToldCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.notifyText = webcast.Text.decode(reader, reader.size(), _depth + 1, message.notifyText);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return GameRankNotifyMessage;
    })();

    webcast.GiftPromptMessage = (function() {

        const GiftPromptMessage = function () {
        };

        GiftPromptMessage.prototype.common = null;
        GiftPromptMessage.prototype.title = "";
        GiftPromptMessage.prototype.body = "";

        GiftPromptMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.GiftPromptMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.ToldCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.title = reader.string();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.body = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return GiftPromptMessage;
    })();

    webcast.GiftGalleryMessage = (function() {

        const GiftGalleryMessage = function () {
        };

        GiftGalleryMessage.prototype.common = null;
        GiftGalleryMessage.prototype.user = null;

        GiftGalleryMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.GiftGalleryMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.ToldCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.user = webcast.User.decode(reader, reader.size(), _depth + 1, message.user);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return GiftGalleryMessage;
    })();

    webcast.RoomEventMessage = (function() {

        const RoomEventMessage = function () {
        };

        RoomEventMessage.prototype.common = null;
        RoomEventMessage.prototype.title = "";

        RoomEventMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.RoomEventMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.ToldCommon.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.title = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return RoomEventMessage;
    })();

    webcast.InRoomBannerMessage = (function() {

        const InRoomBannerMessage = function () {
        };

        InRoomBannerMessage.prototype.common = null;
        InRoomBannerMessage.prototype.json = $util.newBuffer([]);

        InRoomBannerMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.InRoomBannerMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.json = reader.bytes();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return InRoomBannerMessage;
    })();

    webcast.RoomStickerMessage = (function() {

        const RoomStickerMessage = function () {
        };

        RoomStickerMessage.prototype.common = null;
        RoomStickerMessage.prototype.sticker = null;

        RoomStickerMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.RoomStickerMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.sticker = webcast.RoomSticker.decode(reader, reader.size(), _depth + 1, message.sticker);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return RoomStickerMessage;
    })();

    webcast.RoomSticker = (function() {

        const RoomSticker = function () {
        };

        RoomSticker.prototype.name = "";
        RoomSticker.prototype.content = "";

        RoomSticker.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.RoomSticker();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.name = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.content = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return RoomSticker;
    })();

    webcast.SubTimerStickerMessage = (function() {

        const SubTimerStickerMessage = function () {
        };

        SubTimerStickerMessage.prototype.common = null;
        SubTimerStickerMessage.prototype.timer = null;

        SubTimerStickerMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.SubTimerStickerMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.timer = webcast.SubTimer.decode(reader, reader.size(), _depth + 1, message.timer);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return SubTimerStickerMessage;
    })();

    webcast.SubTimer = (function() {

        const SubTimer = function () {
        };

        SubTimer.prototype.userId = $unsigned;
        SubTimer.prototype.title = "";

        SubTimer.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.SubTimer();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.userId = reader.uint64();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.title = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return SubTimer;
    })();

    webcast.DonationStickerMessage = (function() {

        const DonationStickerMessage = function () {
        };

        DonationStickerMessage.prototype.common = null;
        DonationStickerMessage.prototype.sticker = null;

        DonationStickerMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.DonationStickerMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.sticker = webcast.DonationSticker.decode(reader, reader.size(), _depth + 1, message.sticker);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return DonationStickerMessage;
    })();

    webcast.DonationSticker = (function() {

        const DonationSticker = function () {
        };

        DonationSticker.prototype.campaign = null;

        DonationSticker.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.DonationSticker();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.campaign = webcast.DonationCampaign.decode(reader, reader.size(), _depth + 1, message.campaign);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return DonationSticker;
    })();

    webcast.DonationCampaign = (function() {

        const DonationCampaign = function () {
        };

        DonationCampaign.prototype.name = "";
        DonationCampaign.prototype.description = "";

        DonationCampaign.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.DonationCampaign();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.name = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.description = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return DonationCampaign;
    })();

    webcast.SubWaveMessage = (function() {

        const SubWaveMessage = function () {
        };

        SubWaveMessage.prototype.common = null;
        SubWaveMessage.prototype.wave = null;

        SubWaveMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.SubWaveMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.wave = webcast.SubWave.decode(reader, reader.size(), _depth + 1, message.wave);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return SubWaveMessage;
    })();

    webcast.SubWave = (function() {

        const SubWave = function () {
        };

        SubWave.prototype.starter = null;

        SubWave.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.SubWave();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.starter = webcast.SubWaveUser.decode(reader, reader.size(), _depth + 1, message.starter);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return SubWave;
    })();

    webcast.SubWaveUser = (function() {

        const SubWaveUser = function () {
        };

        SubWaveUser.prototype.userId = $unsigned;
        SubWaveUser.prototype.nickname = "";

        SubWaveUser.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.SubWaveUser();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.userId = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.nickname = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return SubWaveUser;
    })();

    webcast.PictionaryEndMessage = (function() {

        const PictionaryEndMessage = function () {
        };

        PictionaryEndMessage.prototype.common = null;
        PictionaryEndMessage.prototype.word = "";

        PictionaryEndMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.PictionaryEndMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.word = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return PictionaryEndMessage;
    })();

    webcast.AnchorToolModificationMessage = (function() {

        const AnchorToolModificationMessage = function () {
        };

        AnchorToolModificationMessage.prototype.common = null;
        AnchorToolModificationMessage.prototype.tool = null;

        AnchorToolModificationMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.AnchorToolModificationMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.tool = webcast.AnchorTool.decode(reader, reader.size(), _depth + 1, message.tool);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return AnchorToolModificationMessage;
    })();

    webcast.AnchorTool = (function() {

        const AnchorTool = function () {
        };

        AnchorTool.prototype.userId = $unsigned;
        AnchorTool.prototype.name = "";

        AnchorTool.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.AnchorTool();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.userId = reader.uint64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.name = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return AnchorTool;
    })();

    webcast.PartnershipDropsUpdateMessage = (function() {

        const PartnershipDropsUpdateMessage = function () {
        };

        PartnershipDropsUpdateMessage.prototype.common = null;
        PartnershipDropsUpdateMessage.prototype.anchorUid = $unsigned;

        PartnershipDropsUpdateMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.PartnershipDropsUpdateMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.anchorUid = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return PartnershipDropsUpdateMessage;
    })();

    webcast.LeadGenMessage = (function() {

        const LeadGenMessage = function () {
        };

        LeadGenMessage.prototype.common = null;
        LeadGenMessage.prototype.key = "";

        LeadGenMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.LeadGenMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.key = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return LeadGenMessage;
    })();

    webcast.GiftPanelUpdateMessage = (function() {

        const GiftPanelUpdateMessage = function () {
        };

        GiftPanelUpdateMessage.prototype.common = null;
        GiftPanelUpdateMessage.prototype.roomBasedGiftData = null;

        GiftPanelUpdateMessage.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.GiftPanelUpdateMessage();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = webcast.Common.decode(reader, reader.size(), _depth + 1, message.common);
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        message.roomBasedGiftData = webcast.RoomGifts.decode(reader, reader.size(), _depth + 1, message.roomBasedGiftData);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return GiftPanelUpdateMessage;
    })();

    webcast.RoomGifts = (function() {

        const RoomGifts = function () {
            this.roomBasedGifts = [];
        };

        RoomGifts.prototype.roomBasedGifts = $util.emptyArray;

        RoomGifts.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.RoomGifts();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.roomBasedGifts && message.roomBasedGifts.length))
                            message.roomBasedGifts = [];
                        message.roomBasedGifts.push(webcast.RoomGiftsEntry.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return RoomGifts;
    })();

    webcast.RoomGiftsEntry = (function() {

        const RoomGiftsEntry = function () {
        };

        RoomGiftsEntry.prototype.value = null;

        RoomGiftsEntry.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.RoomGiftsEntry();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.value = webcast.RoomGiftList.decode(reader, reader.size(), _depth + 1, message.value);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return RoomGiftsEntry;
    })();

    webcast.RoomGiftList = (function() {

        const RoomGiftList = function () {
            this.giftInfo = [];
        };

        RoomGiftList.prototype.giftInfo = $util.emptyArray;

        RoomGiftList.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.RoomGiftList();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.giftInfo && message.giftInfo.length))
                            message.giftInfo = [];
                        message.giftInfo.push(webcast.RoomGift.decode(reader, reader.size(), _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return RoomGiftList;
    })();

    webcast.RoomGift = (function() {

        const RoomGift = function () {
        };

        RoomGift.prototype.id = $unsigned;
        RoomGift.prototype.price = $signed;

        RoomGift.decode = function (reader, length, _depth = 0, _target) {
            reader = $open(reader, _depth);
            const before = reader.len, end = $limit(reader, length);
            const message = _target || new webcast.RoomGift();
            while (reader.pos < end) {
                let tag = reader.tag();
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.id = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.price = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
            }
            $close(reader, end, before);
            return message;
        };

        return RoomGift;
    })();

    return webcast;
})();

export {
  $root as default
};
