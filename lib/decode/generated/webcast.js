/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["livetap"] || ($protobuf.roots["livetap"] = {});

export const webcast = $root.webcast = (() => {

    /**
     * Namespace webcast.
     * @exports webcast
     * @namespace
     */
    const webcast = {};

    webcast.PushFrame = (function() {

        /**
         * Properties of a PushFrame.
         * @typedef {Object} webcast.PushFrame.$Properties
         * @property {Array.<webcast.PushHeader.$Properties>|null} [headers] PushFrame headers
         * @property {string|null} [payloadType] PushFrame payloadType
         * @property {Uint8Array|null} [payload] PushFrame payload
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PushFrame.
         * @memberof webcast
         * @interface IPushFrame
         * @augments webcast.PushFrame.$Properties
         * @deprecated Use webcast.PushFrame.$Properties instead.
         */

        /**
         * Shape of a PushFrame.
         * @typedef {webcast.PushFrame.$Properties} webcast.PushFrame.$Shape
         */

        /**
         * Constructs a new PushFrame.
         * @memberof webcast
         * @classdesc Represents a PushFrame.
         * @constructor
         * @param {webcast.PushFrame.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PushFrame = function (properties) {
            this.headers = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PushFrame headers.
         * @member {Array.<webcast.PushHeader.$Properties>} headers
         * @memberof webcast.PushFrame
         * @instance
         */
        PushFrame.prototype.headers = $util.emptyArray;

        /**
         * PushFrame payloadType.
         * @member {string} payloadType
         * @memberof webcast.PushFrame
         * @instance
         */
        PushFrame.prototype.payloadType = "";

        /**
         * PushFrame payload.
         * @member {Uint8Array} payload
         * @memberof webcast.PushFrame
         * @instance
         */
        PushFrame.prototype.payload = $util.newBuffer([]);

        /**
         * Decodes a PushFrame message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.PushFrame
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.PushFrame & webcast.PushFrame.$Shape} PushFrame
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PushFrame.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.PushFrame();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.headers && message.headers.length))
                            message.headers = [];
                        message.headers.push($root.webcast.PushHeader.decode(reader, reader.size(), $undefined, _depth + 1));
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
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return PushFrame;
    })();

    webcast.PushHeader = (function() {

        /**
         * Properties of a PushHeader.
         * @typedef {Object} webcast.PushHeader.$Properties
         * @property {string|null} [key] PushHeader key
         * @property {string|null} [value] PushHeader value
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PushHeader.
         * @memberof webcast
         * @interface IPushHeader
         * @augments webcast.PushHeader.$Properties
         * @deprecated Use webcast.PushHeader.$Properties instead.
         */

        /**
         * Shape of a PushHeader.
         * @typedef {webcast.PushHeader.$Properties} webcast.PushHeader.$Shape
         */

        /**
         * Constructs a new PushHeader.
         * @memberof webcast
         * @classdesc Represents a PushHeader.
         * @constructor
         * @param {webcast.PushHeader.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PushHeader = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PushHeader key.
         * @member {string} key
         * @memberof webcast.PushHeader
         * @instance
         */
        PushHeader.prototype.key = "";

        /**
         * PushHeader value.
         * @member {string} value
         * @memberof webcast.PushHeader
         * @instance
         */
        PushHeader.prototype.value = "";

        /**
         * Decodes a PushHeader message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.PushHeader
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.PushHeader & webcast.PushHeader.$Shape} PushHeader
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PushHeader.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.PushHeader();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
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
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return PushHeader;
    })();

    webcast.FetchResult = (function() {

        /**
         * Properties of a FetchResult.
         * @typedef {Object} webcast.FetchResult.$Properties
         * @property {Array.<webcast.BaseMessage.$Properties>|null} [messages] FetchResult messages
         * @property {number|Long|null} [now] FetchResult now
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a FetchResult.
         * @memberof webcast
         * @interface IFetchResult
         * @augments webcast.FetchResult.$Properties
         * @deprecated Use webcast.FetchResult.$Properties instead.
         */

        /**
         * Shape of a FetchResult.
         * @typedef {webcast.FetchResult.$Properties} webcast.FetchResult.$Shape
         */

        /**
         * Constructs a new FetchResult.
         * @memberof webcast
         * @classdesc Represents a FetchResult.
         * @constructor
         * @param {webcast.FetchResult.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const FetchResult = function (properties) {
            this.messages = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * FetchResult messages.
         * @member {Array.<webcast.BaseMessage.$Properties>} messages
         * @memberof webcast.FetchResult
         * @instance
         */
        FetchResult.prototype.messages = $util.emptyArray;

        /**
         * FetchResult now.
         * @member {number|Long} now
         * @memberof webcast.FetchResult
         * @instance
         */
        FetchResult.prototype.now = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Decodes a FetchResult message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.FetchResult
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.FetchResult & webcast.FetchResult.$Shape} FetchResult
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        FetchResult.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.FetchResult();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.messages && message.messages.length))
                            message.messages = [];
                        message.messages.push($root.webcast.BaseMessage.decode(reader, reader.size(), $undefined, _depth + 1));
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
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return FetchResult;
    })();

    webcast.BaseMessage = (function() {

        /**
         * Properties of a BaseMessage.
         * @typedef {Object} webcast.BaseMessage.$Properties
         * @property {string|null} [method] BaseMessage method
         * @property {Uint8Array|null} [payload] BaseMessage payload
         * @property {number|Long|null} [msgId] BaseMessage msgId
         * @property {boolean|null} [isHistory] BaseMessage isHistory
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a BaseMessage.
         * @memberof webcast
         * @interface IBaseMessage
         * @augments webcast.BaseMessage.$Properties
         * @deprecated Use webcast.BaseMessage.$Properties instead.
         */

        /**
         * Shape of a BaseMessage.
         * @typedef {webcast.BaseMessage.$Properties} webcast.BaseMessage.$Shape
         */

        /**
         * Constructs a new BaseMessage.
         * @memberof webcast
         * @classdesc Represents a BaseMessage.
         * @constructor
         * @param {webcast.BaseMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const BaseMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * BaseMessage method.
         * @member {string} method
         * @memberof webcast.BaseMessage
         * @instance
         */
        BaseMessage.prototype.method = "";

        /**
         * BaseMessage payload.
         * @member {Uint8Array} payload
         * @memberof webcast.BaseMessage
         * @instance
         */
        BaseMessage.prototype.payload = $util.newBuffer([]);

        /**
         * BaseMessage msgId.
         * @member {number|Long} msgId
         * @memberof webcast.BaseMessage
         * @instance
         */
        BaseMessage.prototype.msgId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * BaseMessage isHistory.
         * @member {boolean} isHistory
         * @memberof webcast.BaseMessage
         * @instance
         */
        BaseMessage.prototype.isHistory = false;

        /**
         * Decodes a BaseMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.BaseMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.BaseMessage & webcast.BaseMessage.$Shape} BaseMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        BaseMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.BaseMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
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
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return BaseMessage;
    })();

    webcast.EnterRoom = (function() {

        /**
         * Properties of an EnterRoom.
         * @typedef {Object} webcast.EnterRoom.$Properties
         * @property {number|Long|null} [roomId] EnterRoom roomId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an EnterRoom.
         * @memberof webcast
         * @interface IEnterRoom
         * @augments webcast.EnterRoom.$Properties
         * @deprecated Use webcast.EnterRoom.$Properties instead.
         */

        /**
         * Shape of an EnterRoom.
         * @typedef {webcast.EnterRoom.$Properties} webcast.EnterRoom.$Shape
         */

        /**
         * Constructs a new EnterRoom.
         * @memberof webcast
         * @classdesc Represents an EnterRoom.
         * @constructor
         * @param {webcast.EnterRoom.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const EnterRoom = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * EnterRoom roomId.
         * @member {number|Long} roomId
         * @memberof webcast.EnterRoom
         * @instance
         */
        EnterRoom.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Decodes an EnterRoom message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.EnterRoom
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.EnterRoom & webcast.EnterRoom.$Shape} EnterRoom
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        EnterRoom.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.EnterRoom();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
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
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return EnterRoom;
    })();

    webcast.Common = (function() {

        /**
         * Properties of a Common.
         * @typedef {Object} webcast.Common.$Properties
         * @property {number|Long|null} [msgId] Common msgId
         * @property {number|Long|null} [roomId] Common roomId
         * @property {number|Long|null} [createTime] Common createTime
         * @property {webcast.Text.$Properties|null} [displayText] Common displayText
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Common.
         * @memberof webcast
         * @interface ICommon
         * @augments webcast.Common.$Properties
         * @deprecated Use webcast.Common.$Properties instead.
         */

        /**
         * Shape of a Common.
         * @typedef {webcast.Common.$Properties} webcast.Common.$Shape
         */

        /**
         * Constructs a new Common.
         * @memberof webcast
         * @classdesc Represents a Common.
         * @constructor
         * @param {webcast.Common.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Common = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Common msgId.
         * @member {number|Long} msgId
         * @memberof webcast.Common
         * @instance
         */
        Common.prototype.msgId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Common roomId.
         * @member {number|Long} roomId
         * @memberof webcast.Common
         * @instance
         */
        Common.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Common createTime.
         * @member {number|Long} createTime
         * @memberof webcast.Common
         * @instance
         */
        Common.prototype.createTime = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Common displayText.
         * @member {webcast.Text.$Properties|null|undefined} displayText
         * @memberof webcast.Common
         * @instance
         */
        Common.prototype.displayText = null;

        /**
         * Decodes a Common message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.Common
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.Common & webcast.Common.$Shape} Common
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Common.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.Common();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
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
                        message.displayText = $root.webcast.Text.decode(reader, reader.size(), $undefined, _depth + 1, message.displayText);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Common;
    })();

    webcast.Enveloped = (function() {

        /**
         * Properties of an Enveloped.
         * @typedef {Object} webcast.Enveloped.$Properties
         * @property {webcast.Common.$Properties|null} [common] Enveloped common
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an Enveloped.
         * @memberof webcast
         * @interface IEnveloped
         * @augments webcast.Enveloped.$Properties
         * @deprecated Use webcast.Enveloped.$Properties instead.
         */

        /**
         * Shape of an Enveloped.
         * @typedef {webcast.Enveloped.$Properties} webcast.Enveloped.$Shape
         */

        /**
         * Constructs a new Enveloped.
         * @memberof webcast
         * @classdesc Represents an Enveloped.
         * @constructor
         * @param {webcast.Enveloped.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Enveloped = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Enveloped common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.Enveloped
         * @instance
         */
        Enveloped.prototype.common = null;

        /**
         * Decodes an Enveloped message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.Enveloped
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.Enveloped & webcast.Enveloped.$Shape} Enveloped
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Enveloped.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.Enveloped();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Enveloped;
    })();

    webcast.Text = (function() {

        /**
         * Properties of a Text.
         * @typedef {Object} webcast.Text.$Properties
         * @property {string|null} [key] Text key
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Text.
         * @memberof webcast
         * @interface IText
         * @augments webcast.Text.$Properties
         * @deprecated Use webcast.Text.$Properties instead.
         */

        /**
         * Shape of a Text.
         * @typedef {webcast.Text.$Properties} webcast.Text.$Shape
         */

        /**
         * Constructs a new Text.
         * @memberof webcast
         * @classdesc Represents a Text.
         * @constructor
         * @param {webcast.Text.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Text = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Text key.
         * @member {string} key
         * @memberof webcast.Text
         * @instance
         */
        Text.prototype.key = "";

        /**
         * Decodes a Text message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.Text
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.Text & webcast.Text.$Shape} Text
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Text.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.Text();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
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
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Text;
    })();

    webcast.Image = (function() {

        /**
         * Properties of an Image.
         * @typedef {Object} webcast.Image.$Properties
         * @property {Array.<string>|null} [urlList] Image urlList
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an Image.
         * @memberof webcast
         * @interface IImage
         * @augments webcast.Image.$Properties
         * @deprecated Use webcast.Image.$Properties instead.
         */

        /**
         * Shape of an Image.
         * @typedef {webcast.Image.$Properties} webcast.Image.$Shape
         */

        /**
         * Constructs a new Image.
         * @memberof webcast
         * @classdesc Represents an Image.
         * @constructor
         * @param {webcast.Image.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Image = function (properties) {
            this.urlList = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Image urlList.
         * @member {Array.<string>} urlList
         * @memberof webcast.Image
         * @instance
         */
        Image.prototype.urlList = $util.emptyArray;

        /**
         * Decodes an Image message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.Image
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.Image & webcast.Image.$Shape} Image
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Image.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.Image();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.urlList && message.urlList.length))
                            message.urlList = [];
                        message.urlList.push(reader.string());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Image;
    })();

    webcast.User = (function() {

        /**
         * Properties of a User.
         * @typedef {Object} webcast.User.$Properties
         * @property {number|Long|null} [id] User id
         * @property {string|null} [nickname] User nickname
         * @property {webcast.Image.$Properties|null} [avatarThumb] User avatarThumb
         * @property {string|null} [displayId] User displayId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a User.
         * @memberof webcast
         * @interface IUser
         * @augments webcast.User.$Properties
         * @deprecated Use webcast.User.$Properties instead.
         */

        /**
         * Shape of a User.
         * @typedef {webcast.User.$Properties} webcast.User.$Shape
         */

        /**
         * Constructs a new User.
         * @memberof webcast
         * @classdesc Represents a User.
         * @constructor
         * @param {webcast.User.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const User = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * User id.
         * @member {number|Long} id
         * @memberof webcast.User
         * @instance
         */
        User.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * User nickname.
         * @member {string} nickname
         * @memberof webcast.User
         * @instance
         */
        User.prototype.nickname = "";

        /**
         * User avatarThumb.
         * @member {webcast.Image.$Properties|null|undefined} avatarThumb
         * @memberof webcast.User
         * @instance
         */
        User.prototype.avatarThumb = null;

        /**
         * User displayId.
         * @member {string} displayId
         * @memberof webcast.User
         * @instance
         */
        User.prototype.displayId = "";

        /**
         * Decodes a User message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.User
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.User & webcast.User.$Shape} User
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        User.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.User();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
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
                        message.avatarThumb = $root.webcast.Image.decode(reader, reader.size(), $undefined, _depth + 1, message.avatarThumb);
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
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return User;
    })();

    webcast.ChatMessage = (function() {

        /**
         * Properties of a ChatMessage.
         * @typedef {Object} webcast.ChatMessage.$Properties
         * @property {webcast.Common.$Properties|null} [common] ChatMessage common
         * @property {webcast.User.$Properties|null} [user] ChatMessage user
         * @property {string|null} [content] ChatMessage content
         * @property {Array.<webcast.EmoteWithIndex.$Properties>|null} [emotes] ChatMessage emotes
         * @property {string|null} [contentLanguage] ChatMessage contentLanguage
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ChatMessage.
         * @memberof webcast
         * @interface IChatMessage
         * @augments webcast.ChatMessage.$Properties
         * @deprecated Use webcast.ChatMessage.$Properties instead.
         */

        /**
         * Shape of a ChatMessage.
         * @typedef {webcast.ChatMessage.$Properties} webcast.ChatMessage.$Shape
         */

        /**
         * Constructs a new ChatMessage.
         * @memberof webcast
         * @classdesc Represents a ChatMessage.
         * @constructor
         * @param {webcast.ChatMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ChatMessage = function (properties) {
            this.emotes = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ChatMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.ChatMessage
         * @instance
         */
        ChatMessage.prototype.common = null;

        /**
         * ChatMessage user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.ChatMessage
         * @instance
         */
        ChatMessage.prototype.user = null;

        /**
         * ChatMessage content.
         * @member {string} content
         * @memberof webcast.ChatMessage
         * @instance
         */
        ChatMessage.prototype.content = "";

        /**
         * ChatMessage emotes.
         * @member {Array.<webcast.EmoteWithIndex.$Properties>} emotes
         * @memberof webcast.ChatMessage
         * @instance
         */
        ChatMessage.prototype.emotes = $util.emptyArray;

        /**
         * ChatMessage contentLanguage.
         * @member {string} contentLanguage
         * @memberof webcast.ChatMessage
         * @instance
         */
        ChatMessage.prototype.contentLanguage = "";

        /**
         * Decodes a ChatMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.ChatMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.ChatMessage & webcast.ChatMessage.$Shape} ChatMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ChatMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.ChatMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.user = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
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
                        message.emotes.push($root.webcast.EmoteWithIndex.decode(reader, reader.size(), $undefined, _depth + 1));
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
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ChatMessage;
    })();

    webcast.EmoteWithIndex = (function() {

        /**
         * Properties of an EmoteWithIndex.
         * @typedef {Object} webcast.EmoteWithIndex.$Properties
         * @property {number|null} [index] EmoteWithIndex index
         * @property {webcast.EmoteModel.$Properties|null} [emote] EmoteWithIndex emote
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an EmoteWithIndex.
         * @memberof webcast
         * @interface IEmoteWithIndex
         * @augments webcast.EmoteWithIndex.$Properties
         * @deprecated Use webcast.EmoteWithIndex.$Properties instead.
         */

        /**
         * Shape of an EmoteWithIndex.
         * @typedef {webcast.EmoteWithIndex.$Properties} webcast.EmoteWithIndex.$Shape
         */

        /**
         * Constructs a new EmoteWithIndex.
         * @memberof webcast
         * @classdesc Represents an EmoteWithIndex.
         * @constructor
         * @param {webcast.EmoteWithIndex.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const EmoteWithIndex = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * EmoteWithIndex index.
         * @member {number} index
         * @memberof webcast.EmoteWithIndex
         * @instance
         */
        EmoteWithIndex.prototype.index = 0;

        /**
         * EmoteWithIndex emote.
         * @member {webcast.EmoteModel.$Properties|null|undefined} emote
         * @memberof webcast.EmoteWithIndex
         * @instance
         */
        EmoteWithIndex.prototype.emote = null;

        /**
         * Decodes an EmoteWithIndex message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.EmoteWithIndex
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.EmoteWithIndex & webcast.EmoteWithIndex.$Shape} EmoteWithIndex
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        EmoteWithIndex.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.EmoteWithIndex();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
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
                        message.emote = $root.webcast.EmoteModel.decode(reader, reader.size(), $undefined, _depth + 1, message.emote);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return EmoteWithIndex;
    })();

    webcast.EmoteModel = (function() {

        /**
         * Properties of an EmoteModel.
         * @typedef {Object} webcast.EmoteModel.$Properties
         * @property {string|null} [emoteId] EmoteModel emoteId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an EmoteModel.
         * @memberof webcast
         * @interface IEmoteModel
         * @augments webcast.EmoteModel.$Properties
         * @deprecated Use webcast.EmoteModel.$Properties instead.
         */

        /**
         * Shape of an EmoteModel.
         * @typedef {webcast.EmoteModel.$Properties} webcast.EmoteModel.$Shape
         */

        /**
         * Constructs a new EmoteModel.
         * @memberof webcast
         * @classdesc Represents an EmoteModel.
         * @constructor
         * @param {webcast.EmoteModel.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const EmoteModel = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * EmoteModel emoteId.
         * @member {string} emoteId
         * @memberof webcast.EmoteModel
         * @instance
         */
        EmoteModel.prototype.emoteId = "";

        /**
         * Decodes an EmoteModel message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.EmoteModel
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.EmoteModel & webcast.EmoteModel.$Shape} EmoteModel
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        EmoteModel.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.EmoteModel();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
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
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return EmoteModel;
    })();

    webcast.GiftMessage = (function() {

        /**
         * Properties of a GiftMessage.
         * @typedef {Object} webcast.GiftMessage.$Properties
         * @property {webcast.Common.$Properties|null} [common] GiftMessage common
         * @property {number|Long|null} [giftId] GiftMessage giftId
         * @property {number|null} [fanTicketCount] GiftMessage fanTicketCount
         * @property {number|null} [repeatCount] GiftMessage repeatCount
         * @property {webcast.User.$Properties|null} [user] GiftMessage user
         * @property {webcast.User.$Properties|null} [toUser] GiftMessage toUser
         * @property {number|null} [repeatEnd] GiftMessage repeatEnd
         * @property {number|Long|null} [groupId] GiftMessage groupId
         * @property {webcast.Gift.$Properties|null} [gift] GiftMessage gift
         * @property {webcast.GiftMonitorInfo.$Properties|null} [monitorInfo] GiftMessage monitorInfo
         * @property {string|null} [toMemberId] GiftMessage toMemberId
         * @property {number|Long|null} [toMemberIdInt] GiftMessage toMemberIdInt
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GiftMessage.
         * @memberof webcast
         * @interface IGiftMessage
         * @augments webcast.GiftMessage.$Properties
         * @deprecated Use webcast.GiftMessage.$Properties instead.
         */

        /**
         * Shape of a GiftMessage.
         * @typedef {webcast.GiftMessage.$Properties} webcast.GiftMessage.$Shape
         */

        /**
         * Constructs a new GiftMessage.
         * @memberof webcast
         * @classdesc Represents a GiftMessage.
         * @constructor
         * @param {webcast.GiftMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GiftMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GiftMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.common = null;

        /**
         * GiftMessage giftId.
         * @member {number|Long} giftId
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.giftId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * GiftMessage fanTicketCount.
         * @member {number} fanTicketCount
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.fanTicketCount = 0;

        /**
         * GiftMessage repeatCount.
         * @member {number} repeatCount
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.repeatCount = 0;

        /**
         * GiftMessage user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.user = null;

        /**
         * GiftMessage toUser.
         * @member {webcast.User.$Properties|null|undefined} toUser
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.toUser = null;

        /**
         * GiftMessage repeatEnd.
         * @member {number} repeatEnd
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.repeatEnd = 0;

        /**
         * GiftMessage groupId.
         * @member {number|Long} groupId
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.groupId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * GiftMessage gift.
         * @member {webcast.Gift.$Properties|null|undefined} gift
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.gift = null;

        /**
         * GiftMessage monitorInfo.
         * @member {webcast.GiftMonitorInfo.$Properties|null|undefined} monitorInfo
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.monitorInfo = null;

        /**
         * GiftMessage toMemberId.
         * @member {string} toMemberId
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.toMemberId = "";

        /**
         * GiftMessage toMemberIdInt.
         * @member {number|Long} toMemberIdInt
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.toMemberIdInt = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Decodes a GiftMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.GiftMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.GiftMessage & webcast.GiftMessage.$Shape} GiftMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GiftMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.GiftMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
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
                        message.user = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.toUser = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.toUser);
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
                        message.gift = $root.webcast.Gift.decode(reader, reader.size(), $undefined, _depth + 1, message.gift);
                        continue;
                    }
                case 23: {
                        if (wireType !== 2)
                            break;
                        message.monitorInfo = $root.webcast.GiftMonitorInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.monitorInfo);
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
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return GiftMessage;
    })();

    webcast.Gift = (function() {

        /**
         * Properties of a Gift.
         * @typedef {Object} webcast.Gift.$Properties
         * @property {webcast.Image.$Properties|null} [image] Gift image
         * @property {number|null} [type] Gift type
         * @property {number|null} [diamondCount] Gift diamondCount
         * @property {string|null} [name] Gift name
         * @property {webcast.Image.$Properties|null} [icon] Gift icon
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Gift.
         * @memberof webcast
         * @interface IGift
         * @augments webcast.Gift.$Properties
         * @deprecated Use webcast.Gift.$Properties instead.
         */

        /**
         * Shape of a Gift.
         * @typedef {webcast.Gift.$Properties} webcast.Gift.$Shape
         */

        /**
         * Constructs a new Gift.
         * @memberof webcast
         * @classdesc Represents a Gift.
         * @constructor
         * @param {webcast.Gift.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Gift = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Gift image.
         * @member {webcast.Image.$Properties|null|undefined} image
         * @memberof webcast.Gift
         * @instance
         */
        Gift.prototype.image = null;

        /**
         * Gift type.
         * @member {number} type
         * @memberof webcast.Gift
         * @instance
         */
        Gift.prototype.type = 0;

        /**
         * Gift diamondCount.
         * @member {number} diamondCount
         * @memberof webcast.Gift
         * @instance
         */
        Gift.prototype.diamondCount = 0;

        /**
         * Gift name.
         * @member {string} name
         * @memberof webcast.Gift
         * @instance
         */
        Gift.prototype.name = "";

        /**
         * Gift icon.
         * @member {webcast.Image.$Properties|null|undefined} icon
         * @memberof webcast.Gift
         * @instance
         */
        Gift.prototype.icon = null;

        /**
         * Decodes a Gift message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.Gift
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.Gift & webcast.Gift.$Shape} Gift
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Gift.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.Gift();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.image = $root.webcast.Image.decode(reader, reader.size(), $undefined, _depth + 1, message.image);
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
                        message.icon = $root.webcast.Image.decode(reader, reader.size(), $undefined, _depth + 1, message.icon);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Gift;
    })();

    webcast.GiftMonitorInfo = (function() {

        /**
         * Properties of a GiftMonitorInfo.
         * @typedef {Object} webcast.GiftMonitorInfo.$Properties
         * @property {number|Long|null} [toUserId] GiftMonitorInfo toUserId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GiftMonitorInfo.
         * @memberof webcast
         * @interface IGiftMonitorInfo
         * @augments webcast.GiftMonitorInfo.$Properties
         * @deprecated Use webcast.GiftMonitorInfo.$Properties instead.
         */

        /**
         * Shape of a GiftMonitorInfo.
         * @typedef {webcast.GiftMonitorInfo.$Properties} webcast.GiftMonitorInfo.$Shape
         */

        /**
         * Constructs a new GiftMonitorInfo.
         * @memberof webcast
         * @classdesc Represents a GiftMonitorInfo.
         * @constructor
         * @param {webcast.GiftMonitorInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GiftMonitorInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GiftMonitorInfo toUserId.
         * @member {number|Long} toUserId
         * @memberof webcast.GiftMonitorInfo
         * @instance
         */
        GiftMonitorInfo.prototype.toUserId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Decodes a GiftMonitorInfo message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.GiftMonitorInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.GiftMonitorInfo & webcast.GiftMonitorInfo.$Shape} GiftMonitorInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GiftMonitorInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.GiftMonitorInfo();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
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
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return GiftMonitorInfo;
    })();

    webcast.LikeMessage = (function() {

        /**
         * Properties of a LikeMessage.
         * @typedef {Object} webcast.LikeMessage.$Properties
         * @property {webcast.Common.$Properties|null} [common] LikeMessage common
         * @property {number|null} [count] LikeMessage count
         * @property {number|Long|null} [total] LikeMessage total
         * @property {webcast.User.$Properties|null} [user] LikeMessage user
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LikeMessage.
         * @memberof webcast
         * @interface ILikeMessage
         * @augments webcast.LikeMessage.$Properties
         * @deprecated Use webcast.LikeMessage.$Properties instead.
         */

        /**
         * Shape of a LikeMessage.
         * @typedef {webcast.LikeMessage.$Properties} webcast.LikeMessage.$Shape
         */

        /**
         * Constructs a new LikeMessage.
         * @memberof webcast
         * @classdesc Represents a LikeMessage.
         * @constructor
         * @param {webcast.LikeMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LikeMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LikeMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.LikeMessage
         * @instance
         */
        LikeMessage.prototype.common = null;

        /**
         * LikeMessage count.
         * @member {number} count
         * @memberof webcast.LikeMessage
         * @instance
         */
        LikeMessage.prototype.count = 0;

        /**
         * LikeMessage total.
         * @member {number|Long} total
         * @memberof webcast.LikeMessage
         * @instance
         */
        LikeMessage.prototype.total = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LikeMessage user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.LikeMessage
         * @instance
         */
        LikeMessage.prototype.user = null;

        /**
         * Decodes a LikeMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.LikeMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.LikeMessage & webcast.LikeMessage.$Shape} LikeMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LikeMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.LikeMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
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
                        message.user = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return LikeMessage;
    })();

    webcast.MemberMessage = (function() {

        /**
         * Properties of a MemberMessage.
         * @typedef {Object} webcast.MemberMessage.$Properties
         * @property {webcast.Common.$Properties|null} [common] MemberMessage common
         * @property {webcast.User.$Properties|null} [user] MemberMessage user
         * @property {number|null} [action] MemberMessage action
         * @property {string|null} [clientEnterSource] MemberMessage clientEnterSource
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MemberMessage.
         * @memberof webcast
         * @interface IMemberMessage
         * @augments webcast.MemberMessage.$Properties
         * @deprecated Use webcast.MemberMessage.$Properties instead.
         */

        /**
         * Shape of a MemberMessage.
         * @typedef {webcast.MemberMessage.$Properties} webcast.MemberMessage.$Shape
         */

        /**
         * Constructs a new MemberMessage.
         * @memberof webcast
         * @classdesc Represents a MemberMessage.
         * @constructor
         * @param {webcast.MemberMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MemberMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MemberMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.MemberMessage
         * @instance
         */
        MemberMessage.prototype.common = null;

        /**
         * MemberMessage user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.MemberMessage
         * @instance
         */
        MemberMessage.prototype.user = null;

        /**
         * MemberMessage action.
         * @member {number} action
         * @memberof webcast.MemberMessage
         * @instance
         */
        MemberMessage.prototype.action = 0;

        /**
         * MemberMessage clientEnterSource.
         * @member {string} clientEnterSource
         * @memberof webcast.MemberMessage
         * @instance
         */
        MemberMessage.prototype.clientEnterSource = "";

        /**
         * Decodes a MemberMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.MemberMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.MemberMessage & webcast.MemberMessage.$Shape} MemberMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MemberMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.MemberMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.user = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
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
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MemberMessage;
    })();

    webcast.SocialMessage = (function() {

        /**
         * Properties of a SocialMessage.
         * @typedef {Object} webcast.SocialMessage.$Properties
         * @property {webcast.Common.$Properties|null} [common] SocialMessage common
         * @property {webcast.User.$Properties|null} [user] SocialMessage user
         * @property {number|Long|null} [action] SocialMessage action
         * @property {string|null} [shareTarget] SocialMessage shareTarget
         * @property {number|Long|null} [followCount] SocialMessage followCount
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SocialMessage.
         * @memberof webcast
         * @interface ISocialMessage
         * @augments webcast.SocialMessage.$Properties
         * @deprecated Use webcast.SocialMessage.$Properties instead.
         */

        /**
         * Shape of a SocialMessage.
         * @typedef {webcast.SocialMessage.$Properties} webcast.SocialMessage.$Shape
         */

        /**
         * Constructs a new SocialMessage.
         * @memberof webcast
         * @classdesc Represents a SocialMessage.
         * @constructor
         * @param {webcast.SocialMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SocialMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SocialMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.SocialMessage
         * @instance
         */
        SocialMessage.prototype.common = null;

        /**
         * SocialMessage user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.SocialMessage
         * @instance
         */
        SocialMessage.prototype.user = null;

        /**
         * SocialMessage action.
         * @member {number|Long} action
         * @memberof webcast.SocialMessage
         * @instance
         */
        SocialMessage.prototype.action = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * SocialMessage shareTarget.
         * @member {string} shareTarget
         * @memberof webcast.SocialMessage
         * @instance
         */
        SocialMessage.prototype.shareTarget = "";

        /**
         * SocialMessage followCount.
         * @member {number|Long} followCount
         * @memberof webcast.SocialMessage
         * @instance
         */
        SocialMessage.prototype.followCount = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Decodes a SocialMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.SocialMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.SocialMessage & webcast.SocialMessage.$Shape} SocialMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SocialMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.SocialMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.user = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
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
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return SocialMessage;
    })();

    webcast.RoomUserSeqMessage = (function() {

        /**
         * Properties of a RoomUserSeqMessage.
         * @typedef {Object} webcast.RoomUserSeqMessage.$Properties
         * @property {webcast.Common.$Properties|null} [common] RoomUserSeqMessage common
         * @property {Array.<webcast.Contributor.$Properties>|null} [ranks] RoomUserSeqMessage ranks
         * @property {number|Long|null} [total] RoomUserSeqMessage total
         * @property {number|Long|null} [totalUser] RoomUserSeqMessage totalUser
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RoomUserSeqMessage.
         * @memberof webcast
         * @interface IRoomUserSeqMessage
         * @augments webcast.RoomUserSeqMessage.$Properties
         * @deprecated Use webcast.RoomUserSeqMessage.$Properties instead.
         */

        /**
         * Shape of a RoomUserSeqMessage.
         * @typedef {webcast.RoomUserSeqMessage.$Properties} webcast.RoomUserSeqMessage.$Shape
         */

        /**
         * Constructs a new RoomUserSeqMessage.
         * @memberof webcast
         * @classdesc Represents a RoomUserSeqMessage.
         * @constructor
         * @param {webcast.RoomUserSeqMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RoomUserSeqMessage = function (properties) {
            this.ranks = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RoomUserSeqMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.RoomUserSeqMessage
         * @instance
         */
        RoomUserSeqMessage.prototype.common = null;

        /**
         * RoomUserSeqMessage ranks.
         * @member {Array.<webcast.Contributor.$Properties>} ranks
         * @memberof webcast.RoomUserSeqMessage
         * @instance
         */
        RoomUserSeqMessage.prototype.ranks = $util.emptyArray;

        /**
         * RoomUserSeqMessage total.
         * @member {number|Long} total
         * @memberof webcast.RoomUserSeqMessage
         * @instance
         */
        RoomUserSeqMessage.prototype.total = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * RoomUserSeqMessage totalUser.
         * @member {number|Long} totalUser
         * @memberof webcast.RoomUserSeqMessage
         * @instance
         */
        RoomUserSeqMessage.prototype.totalUser = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Decodes a RoomUserSeqMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.RoomUserSeqMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.RoomUserSeqMessage & webcast.RoomUserSeqMessage.$Shape} RoomUserSeqMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RoomUserSeqMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.RoomUserSeqMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.ranks && message.ranks.length))
                            message.ranks = [];
                        message.ranks.push($root.webcast.Contributor.decode(reader, reader.size(), $undefined, _depth + 1));
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
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return RoomUserSeqMessage;
    })();

    webcast.Contributor = (function() {

        /**
         * Properties of a Contributor.
         * @typedef {Object} webcast.Contributor.$Properties
         * @property {number|Long|null} [score] Contributor score
         * @property {webcast.User.$Properties|null} [user] Contributor user
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Contributor.
         * @memberof webcast
         * @interface IContributor
         * @augments webcast.Contributor.$Properties
         * @deprecated Use webcast.Contributor.$Properties instead.
         */

        /**
         * Shape of a Contributor.
         * @typedef {webcast.Contributor.$Properties} webcast.Contributor.$Shape
         */

        /**
         * Constructs a new Contributor.
         * @memberof webcast
         * @classdesc Represents a Contributor.
         * @constructor
         * @param {webcast.Contributor.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Contributor = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Contributor score.
         * @member {number|Long} score
         * @memberof webcast.Contributor
         * @instance
         */
        Contributor.prototype.score = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Contributor user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.Contributor
         * @instance
         */
        Contributor.prototype.user = null;

        /**
         * Decodes a Contributor message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.Contributor
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.Contributor & webcast.Contributor.$Shape} Contributor
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Contributor.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.Contributor();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
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
                        message.user = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Contributor;
    })();

    webcast.ControlMessage = (function() {

        /**
         * Properties of a ControlMessage.
         * @typedef {Object} webcast.ControlMessage.$Properties
         * @property {webcast.Common.$Properties|null} [common] ControlMessage common
         * @property {number|null} [action] ControlMessage action
         * @property {string|null} [tips] ControlMessage tips
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ControlMessage.
         * @memberof webcast
         * @interface IControlMessage
         * @augments webcast.ControlMessage.$Properties
         * @deprecated Use webcast.ControlMessage.$Properties instead.
         */

        /**
         * Shape of a ControlMessage.
         * @typedef {webcast.ControlMessage.$Properties} webcast.ControlMessage.$Shape
         */

        /**
         * Constructs a new ControlMessage.
         * @memberof webcast
         * @classdesc Represents a ControlMessage.
         * @constructor
         * @param {webcast.ControlMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ControlMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ControlMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.ControlMessage
         * @instance
         */
        ControlMessage.prototype.common = null;

        /**
         * ControlMessage action.
         * @member {number} action
         * @memberof webcast.ControlMessage
         * @instance
         */
        ControlMessage.prototype.action = 0;

        /**
         * ControlMessage tips.
         * @member {string} tips
         * @memberof webcast.ControlMessage
         * @instance
         */
        ControlMessage.prototype.tips = "";

        /**
         * Decodes a ControlMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.ControlMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.ControlMessage & webcast.ControlMessage.$Shape} ControlMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ControlMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.ControlMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
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
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ControlMessage;
    })();

    webcast.LiveIntroMessage = (function() {

        /**
         * Properties of a LiveIntroMessage.
         * @typedef {Object} webcast.LiveIntroMessage.$Properties
         * @property {webcast.Common.$Properties|null} [common] LiveIntroMessage common
         * @property {string|null} [content] LiveIntroMessage content
         * @property {webcast.User.$Properties|null} [user] LiveIntroMessage user
         * @property {string|null} [contentLanguage] LiveIntroMessage contentLanguage
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LiveIntroMessage.
         * @memberof webcast
         * @interface ILiveIntroMessage
         * @augments webcast.LiveIntroMessage.$Properties
         * @deprecated Use webcast.LiveIntroMessage.$Properties instead.
         */

        /**
         * Shape of a LiveIntroMessage.
         * @typedef {webcast.LiveIntroMessage.$Properties} webcast.LiveIntroMessage.$Shape
         */

        /**
         * Constructs a new LiveIntroMessage.
         * @memberof webcast
         * @classdesc Represents a LiveIntroMessage.
         * @constructor
         * @param {webcast.LiveIntroMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LiveIntroMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LiveIntroMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.LiveIntroMessage
         * @instance
         */
        LiveIntroMessage.prototype.common = null;

        /**
         * LiveIntroMessage content.
         * @member {string} content
         * @memberof webcast.LiveIntroMessage
         * @instance
         */
        LiveIntroMessage.prototype.content = "";

        /**
         * LiveIntroMessage user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.LiveIntroMessage
         * @instance
         */
        LiveIntroMessage.prototype.user = null;

        /**
         * LiveIntroMessage contentLanguage.
         * @member {string} contentLanguage
         * @memberof webcast.LiveIntroMessage
         * @instance
         */
        LiveIntroMessage.prototype.contentLanguage = "";

        /**
         * Decodes a LiveIntroMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.LiveIntroMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.LiveIntroMessage & webcast.LiveIntroMessage.$Shape} LiveIntroMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LiveIntroMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.LiveIntroMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
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
                        message.user = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
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
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return LiveIntroMessage;
    })();

    return webcast;
})();

export {
  $root as default
};
