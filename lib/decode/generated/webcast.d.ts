import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace webcast. */
export namespace webcast {

    /**
     * Properties of a PushFrame.
     * @deprecated Use webcast.PushFrame.$Properties instead.
     */
    interface IPushFrame extends webcast.PushFrame.$Properties {
    }

    /** Represents a PushFrame. */
    class PushFrame {

        /**
         * Constructs a new PushFrame.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PushFrame headers. */
        headers: webcast.PushHeader.$Properties[];

        /** PushFrame payloadType. */
        payloadType: string;

        /** PushFrame payload. */
        payload: Uint8Array;

        /**
         * Decodes a PushFrame message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PushFrame & webcast.PushFrame.$Shape} PushFrame
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PushFrame & webcast.PushFrame.$Shape;
    }

    namespace PushFrame {

        /** Properties of a PushFrame. */
        interface $Properties {

            /** PushFrame headers */
            headers?: (webcast.PushHeader.$Properties[]|null);

            /** PushFrame payloadType */
            payloadType?: (string|null);

            /** PushFrame payload */
            payload?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PushFrame. */
        type $Shape = webcast.PushFrame.$Properties;
    }

    /**
     * Properties of a PushHeader.
     * @deprecated Use webcast.PushHeader.$Properties instead.
     */
    interface IPushHeader extends webcast.PushHeader.$Properties {
    }

    /** Represents a PushHeader. */
    class PushHeader {

        /**
         * Constructs a new PushHeader.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PushHeader key. */
        key: string;

        /** PushHeader value. */
        value: string;

        /**
         * Decodes a PushHeader message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PushHeader & webcast.PushHeader.$Shape} PushHeader
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PushHeader & webcast.PushHeader.$Shape;
    }

    namespace PushHeader {

        /** Properties of a PushHeader. */
        interface $Properties {

            /** PushHeader key */
            key?: (string|null);

            /** PushHeader value */
            value?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PushHeader. */
        type $Shape = webcast.PushHeader.$Properties;
    }

    /**
     * Properties of a FetchResult.
     * @deprecated Use webcast.FetchResult.$Properties instead.
     */
    interface IFetchResult extends webcast.FetchResult.$Properties {
    }

    /** Represents a FetchResult. */
    class FetchResult {

        /**
         * Constructs a new FetchResult.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FetchResult messages. */
        messages: webcast.BaseMessage.$Properties[];

        /** FetchResult now. */
        now: (number|Long);

        /**
         * Decodes a FetchResult message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.FetchResult & webcast.FetchResult.$Shape} FetchResult
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.FetchResult & webcast.FetchResult.$Shape;
    }

    namespace FetchResult {

        /** Properties of a FetchResult. */
        interface $Properties {

            /** FetchResult messages */
            messages?: (webcast.BaseMessage.$Properties[]|null);

            /** FetchResult now */
            now?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FetchResult. */
        type $Shape = webcast.FetchResult.$Properties;
    }

    /**
     * Properties of a BaseMessage.
     * @deprecated Use webcast.BaseMessage.$Properties instead.
     */
    interface IBaseMessage extends webcast.BaseMessage.$Properties {
    }

    /** Represents a BaseMessage. */
    class BaseMessage {

        /**
         * Constructs a new BaseMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BaseMessage method. */
        method: string;

        /** BaseMessage payload. */
        payload: Uint8Array;

        /** BaseMessage msgId. */
        msgId: (number|Long);

        /** BaseMessage isHistory. */
        isHistory: boolean;

        /**
         * Decodes a BaseMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BaseMessage & webcast.BaseMessage.$Shape} BaseMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BaseMessage & webcast.BaseMessage.$Shape;
    }

    namespace BaseMessage {

        /** Properties of a BaseMessage. */
        interface $Properties {

            /** BaseMessage method */
            method?: (string|null);

            /** BaseMessage payload */
            payload?: (Uint8Array|null);

            /** BaseMessage msgId */
            msgId?: (number|Long|null);

            /** BaseMessage isHistory */
            isHistory?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BaseMessage. */
        type $Shape = webcast.BaseMessage.$Properties;
    }

    /**
     * Properties of an EnterRoom.
     * @deprecated Use webcast.EnterRoom.$Properties instead.
     */
    interface IEnterRoom extends webcast.EnterRoom.$Properties {
    }

    /** Represents an EnterRoom. */
    class EnterRoom {

        /**
         * Constructs a new EnterRoom.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** EnterRoom roomId. */
        roomId: (number|Long);

        /**
         * Decodes an EnterRoom message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.EnterRoom & webcast.EnterRoom.$Shape} EnterRoom
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.EnterRoom & webcast.EnterRoom.$Shape;
    }

    namespace EnterRoom {

        /** Properties of an EnterRoom. */
        interface $Properties {

            /** EnterRoom roomId */
            roomId?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an EnterRoom. */
        type $Shape = webcast.EnterRoom.$Properties;
    }

    /**
     * Properties of a Common.
     * @deprecated Use webcast.Common.$Properties instead.
     */
    interface ICommon extends webcast.Common.$Properties {
    }

    /** Represents a Common. */
    class Common {

        /**
         * Constructs a new Common.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Common msgId. */
        msgId: (number|Long);

        /** Common roomId. */
        roomId: (number|Long);

        /** Common createTime. */
        createTime: (number|Long);

        /**
         * Decodes a Common message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.Common & webcast.Common.$Shape} Common
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Common & webcast.Common.$Shape;
    }

    namespace Common {

        /** Properties of a Common. */
        interface $Properties {

            /** Common msgId */
            msgId?: (number|Long|null);

            /** Common roomId */
            roomId?: (number|Long|null);

            /** Common createTime */
            createTime?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Common. */
        type $Shape = webcast.Common.$Properties;
    }

    /**
     * Properties of an Enveloped.
     * @deprecated Use webcast.Enveloped.$Properties instead.
     */
    interface IEnveloped extends webcast.Enveloped.$Properties {
    }

    /** Represents an Enveloped. */
    class Enveloped {

        /**
         * Constructs a new Enveloped.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Enveloped common. */
        common?: (webcast.Common.$Properties|null);

        /**
         * Decodes an Enveloped message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.Enveloped & webcast.Enveloped.$Shape} Enveloped
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Enveloped & webcast.Enveloped.$Shape;
    }

    namespace Enveloped {

        /** Properties of an Enveloped. */
        interface $Properties {

            /** Enveloped common */
            common?: (webcast.Common.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Enveloped. */
        type $Shape = webcast.Enveloped.$Properties;
    }

    /**
     * Properties of a KeyedCommon.
     * @deprecated Use webcast.KeyedCommon.$Properties instead.
     */
    interface IKeyedCommon extends webcast.KeyedCommon.$Properties {
    }

    /** Represents a KeyedCommon. */
    class KeyedCommon {

        /**
         * Constructs a new KeyedCommon.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** KeyedCommon msgId. */
        msgId: (number|Long);

        /** KeyedCommon roomId. */
        roomId: (number|Long);

        /** KeyedCommon createTime. */
        createTime: (number|Long);

        /** KeyedCommon displayText. */
        displayText?: (webcast.TextKey.$Properties|null);

        /**
         * Decodes a KeyedCommon message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.KeyedCommon & webcast.KeyedCommon.$Shape} KeyedCommon
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.KeyedCommon & webcast.KeyedCommon.$Shape;
    }

    namespace KeyedCommon {

        /** Properties of a KeyedCommon. */
        interface $Properties {

            /** KeyedCommon msgId */
            msgId?: (number|Long|null);

            /** KeyedCommon roomId */
            roomId?: (number|Long|null);

            /** KeyedCommon createTime */
            createTime?: (number|Long|null);

            /** KeyedCommon displayText */
            displayText?: (webcast.TextKey.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a KeyedCommon. */
        type $Shape = webcast.KeyedCommon.$Properties;
    }

    /**
     * Properties of a TextKey.
     * @deprecated Use webcast.TextKey.$Properties instead.
     */
    interface ITextKey extends webcast.TextKey.$Properties {
    }

    /** Represents a TextKey. */
    class TextKey {

        /**
         * Constructs a new TextKey.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TextKey key. */
        key: string;

        /**
         * Decodes a TextKey message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.TextKey & webcast.TextKey.$Shape} TextKey
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.TextKey & webcast.TextKey.$Shape;
    }

    namespace TextKey {

        /** Properties of a TextKey. */
        interface $Properties {

            /** TextKey key */
            key?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TextKey. */
        type $Shape = webcast.TextKey.$Properties;
    }

    /**
     * Properties of a ToldCommon.
     * @deprecated Use webcast.ToldCommon.$Properties instead.
     */
    interface IToldCommon extends webcast.ToldCommon.$Properties {
    }

    /** Represents a ToldCommon. */
    class ToldCommon {

        /**
         * Constructs a new ToldCommon.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ToldCommon msgId. */
        msgId: (number|Long);

        /** ToldCommon roomId. */
        roomId: (number|Long);

        /** ToldCommon createTime. */
        createTime: (number|Long);

        /** ToldCommon displayText. */
        displayText?: (webcast.Text.$Properties|null);

        /**
         * Decodes a ToldCommon message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.ToldCommon & webcast.ToldCommon.$Shape} ToldCommon
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.ToldCommon & webcast.ToldCommon.$Shape;
    }

    namespace ToldCommon {

        /** Properties of a ToldCommon. */
        interface $Properties {

            /** ToldCommon msgId */
            msgId?: (number|Long|null);

            /** ToldCommon roomId */
            roomId?: (number|Long|null);

            /** ToldCommon createTime */
            createTime?: (number|Long|null);

            /** ToldCommon displayText */
            displayText?: (webcast.Text.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ToldCommon. */
        type $Shape = webcast.ToldCommon.$Properties;
    }

    /**
     * Properties of a Text.
     * @deprecated Use webcast.Text.$Properties instead.
     */
    interface IText extends webcast.Text.$Properties {
    }

    /** Represents a Text. */
    class Text {

        /**
         * Constructs a new Text.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Text key. */
        key: string;

        /** Text defaultPattern. */
        defaultPattern: string;

        /** Text pieces. */
        pieces: webcast.TextPiece.$Properties[];

        /**
         * Decodes a Text message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.Text & webcast.Text.$Shape} Text
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Text & webcast.Text.$Shape;
    }

    namespace Text {

        /** Properties of a Text. */
        interface $Properties {

            /** Text key */
            key?: (string|null);

            /** Text defaultPattern */
            defaultPattern?: (string|null);

            /** Text pieces */
            pieces?: (webcast.TextPiece.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Text. */
        type $Shape = webcast.Text.$Properties;
    }

    /**
     * Properties of a TextPiece.
     * @deprecated Use webcast.TextPiece.$Properties instead.
     */
    interface ITextPiece extends webcast.TextPiece.$Properties {
    }

    /** Represents a TextPiece. */
    class TextPiece {

        /**
         * Constructs a new TextPiece.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TextPiece stringValue. */
        stringValue: string;

        /** TextPiece userValue. */
        userValue?: (webcast.TextPieceUser.$Properties|null);

        /** TextPiece giftValue. */
        giftValue?: (webcast.TextPieceGift.$Properties|null);

        /** TextPiece patternRefValue. */
        patternRefValue?: (webcast.PatternRef.$Properties|null);

        /**
         * Decodes a TextPiece message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.TextPiece & webcast.TextPiece.$Shape} TextPiece
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.TextPiece & webcast.TextPiece.$Shape;
    }

    namespace TextPiece {

        /** Properties of a TextPiece. */
        interface $Properties {

            /** TextPiece stringValue */
            stringValue?: (string|null);

            /** TextPiece userValue */
            userValue?: (webcast.TextPieceUser.$Properties|null);

            /** TextPiece giftValue */
            giftValue?: (webcast.TextPieceGift.$Properties|null);

            /** TextPiece patternRefValue */
            patternRefValue?: (webcast.PatternRef.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TextPiece. */
        type $Shape = webcast.TextPiece.$Properties;
    }

    /**
     * Properties of a TextPieceUser.
     * @deprecated Use webcast.TextPieceUser.$Properties instead.
     */
    interface ITextPieceUser extends webcast.TextPieceUser.$Properties {
    }

    /** Represents a TextPieceUser. */
    class TextPieceUser {

        /**
         * Constructs a new TextPieceUser.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TextPieceUser user. */
        user?: (webcast.NamedUser.$Properties|null);

        /**
         * Decodes a TextPieceUser message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.TextPieceUser & webcast.TextPieceUser.$Shape} TextPieceUser
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.TextPieceUser & webcast.TextPieceUser.$Shape;
    }

    namespace TextPieceUser {

        /** Properties of a TextPieceUser. */
        interface $Properties {

            /** TextPieceUser user */
            user?: (webcast.NamedUser.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TextPieceUser. */
        type $Shape = webcast.TextPieceUser.$Properties;
    }

    /**
     * Properties of a TextPieceGift.
     * @deprecated Use webcast.TextPieceGift.$Properties instead.
     */
    interface ITextPieceGift extends webcast.TextPieceGift.$Properties {
    }

    /** Represents a TextPieceGift. */
    class TextPieceGift {

        /**
         * Constructs a new TextPieceGift.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TextPieceGift nameRef. */
        nameRef?: (webcast.PatternRef.$Properties|null);

        /**
         * Decodes a TextPieceGift message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.TextPieceGift & webcast.TextPieceGift.$Shape} TextPieceGift
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.TextPieceGift & webcast.TextPieceGift.$Shape;
    }

    namespace TextPieceGift {

        /** Properties of a TextPieceGift. */
        interface $Properties {

            /** TextPieceGift nameRef */
            nameRef?: (webcast.PatternRef.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TextPieceGift. */
        type $Shape = webcast.TextPieceGift.$Properties;
    }

    /**
     * Properties of a PatternRef.
     * @deprecated Use webcast.PatternRef.$Properties instead.
     */
    interface IPatternRef extends webcast.PatternRef.$Properties {
    }

    /** Represents a PatternRef. */
    class PatternRef {

        /**
         * Constructs a new PatternRef.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PatternRef defaultPattern. */
        defaultPattern: string;

        /**
         * Decodes a PatternRef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PatternRef & webcast.PatternRef.$Shape} PatternRef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PatternRef & webcast.PatternRef.$Shape;
    }

    namespace PatternRef {

        /** Properties of a PatternRef. */
        interface $Properties {

            /** PatternRef defaultPattern */
            defaultPattern?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PatternRef. */
        type $Shape = webcast.PatternRef.$Properties;
    }

    /**
     * Properties of an Image.
     * @deprecated Use webcast.Image.$Properties instead.
     */
    interface IImage extends webcast.Image.$Properties {
    }

    /** Represents an Image. */
    class Image {

        /**
         * Constructs a new Image.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Image urlList. */
        urlList: Uint8Array[];

        /**
         * Decodes an Image message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.Image & webcast.Image.$Shape} Image
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Image & webcast.Image.$Shape;
    }

    namespace Image {

        /** Properties of an Image. */
        interface $Properties {

            /** Image urlList */
            urlList?: (Uint8Array[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Image. */
        type $Shape = webcast.Image.$Properties;
    }

    /**
     * Properties of a NamedUser.
     * @deprecated Use webcast.NamedUser.$Properties instead.
     */
    interface INamedUser extends webcast.NamedUser.$Properties {
    }

    /** Represents a NamedUser. */
    class NamedUser {

        /**
         * Constructs a new NamedUser.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NamedUser id. */
        id: (number|Long);

        /** NamedUser nickname. */
        nickname: string;

        /** NamedUser displayId. */
        displayId: string;

        /**
         * Decodes a NamedUser message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.NamedUser & webcast.NamedUser.$Shape} NamedUser
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.NamedUser & webcast.NamedUser.$Shape;
    }

    namespace NamedUser {

        /** Properties of a NamedUser. */
        interface $Properties {

            /** NamedUser id */
            id?: (number|Long|null);

            /** NamedUser nickname */
            nickname?: (string|null);

            /** NamedUser displayId */
            displayId?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NamedUser. */
        type $Shape = webcast.NamedUser.$Properties;
    }

    /**
     * Properties of a User.
     * @deprecated Use webcast.User.$Properties instead.
     */
    interface IUser extends webcast.User.$Properties {
    }

    /** Represents a User. */
    class User {

        /**
         * Constructs a new User.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** User id. */
        id: (number|Long);

        /** User nickname. */
        nickname: string;

        /** User avatarThumb. */
        avatarThumb?: (webcast.Image.$Properties|null);

        /** User followInfo. */
        followInfo?: (webcast.FollowInfo.$Properties|null);

        /** User payGrade. */
        payGrade?: (webcast.UserHonor.$Properties|null);

        /** User fansClub. */
        fansClub?: (webcast.FansClubMember.$Properties|null);

        /** User userAttr. */
        userAttr?: (webcast.UserAttr.$Properties|null);

        /** User displayId. */
        displayId: string;

        /** User subscribeInfo. */
        subscribeInfo?: (webcast.SubscribeInfo.$Properties|null);

        /** User badgeList. */
        badgeList: webcast.Badge.$Properties[];

        /** User fansClubInfo. */
        fansClubInfo?: (webcast.FansClubInfo.$Properties|null);

        /** User isSubscribe. */
        isSubscribe: boolean;

        /** User enigmaInfo. */
        enigmaInfo?: (webcast.EnigmaInfo.$Properties|null);

        /**
         * Decodes a User message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.User & webcast.User.$Shape} User
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.User & webcast.User.$Shape;
    }

    namespace User {

        /** Properties of a User. */
        interface $Properties {

            /** User id */
            id?: (number|Long|null);

            /** User nickname */
            nickname?: (string|null);

            /** User avatarThumb */
            avatarThumb?: (webcast.Image.$Properties|null);

            /** User followInfo */
            followInfo?: (webcast.FollowInfo.$Properties|null);

            /** User payGrade */
            payGrade?: (webcast.UserHonor.$Properties|null);

            /** User fansClub */
            fansClub?: (webcast.FansClubMember.$Properties|null);

            /** User userAttr */
            userAttr?: (webcast.UserAttr.$Properties|null);

            /** User displayId */
            displayId?: (string|null);

            /** User subscribeInfo */
            subscribeInfo?: (webcast.SubscribeInfo.$Properties|null);

            /** User badgeList */
            badgeList?: (webcast.Badge.$Properties[]|null);

            /** User fansClubInfo */
            fansClubInfo?: (webcast.FansClubInfo.$Properties|null);

            /** User isSubscribe */
            isSubscribe?: (boolean|null);

            /** User enigmaInfo */
            enigmaInfo?: (webcast.EnigmaInfo.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a User. */
        type $Shape = webcast.User.$Properties;
    }

    /**
     * Properties of a FollowInfo.
     * @deprecated Use webcast.FollowInfo.$Properties instead.
     */
    interface IFollowInfo extends webcast.FollowInfo.$Properties {
    }

    /** Represents a FollowInfo. */
    class FollowInfo {

        /**
         * Constructs a new FollowInfo.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FollowInfo followStatus. */
        followStatus: (number|Long);

        /**
         * Decodes a FollowInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.FollowInfo & webcast.FollowInfo.$Shape} FollowInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.FollowInfo & webcast.FollowInfo.$Shape;
    }

    namespace FollowInfo {

        /** Properties of a FollowInfo. */
        interface $Properties {

            /** FollowInfo followStatus */
            followStatus?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FollowInfo. */
        type $Shape = webcast.FollowInfo.$Properties;
    }

    /**
     * Properties of a UserHonor.
     * @deprecated Use webcast.UserHonor.$Properties instead.
     */
    interface IUserHonor extends webcast.UserHonor.$Properties {
    }

    /** Represents a UserHonor. */
    class UserHonor {

        /**
         * Constructs a new UserHonor.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UserHonor level. */
        level: number;

        /**
         * Decodes a UserHonor message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.UserHonor & webcast.UserHonor.$Shape} UserHonor
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.UserHonor & webcast.UserHonor.$Shape;
    }

    namespace UserHonor {

        /** Properties of a UserHonor. */
        interface $Properties {

            /** UserHonor level */
            level?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a UserHonor. */
        type $Shape = webcast.UserHonor.$Properties;
    }

    /**
     * Properties of a FansClubMember.
     * @deprecated Use webcast.FansClubMember.$Properties instead.
     */
    interface IFansClubMember extends webcast.FansClubMember.$Properties {
    }

    /** Represents a FansClubMember. */
    class FansClubMember {

        /**
         * Constructs a new FansClubMember.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FansClubMember data. */
        data?: (webcast.FansClubData.$Properties|null);

        /**
         * Decodes a FansClubMember message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.FansClubMember & webcast.FansClubMember.$Shape} FansClubMember
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.FansClubMember & webcast.FansClubMember.$Shape;
    }

    namespace FansClubMember {

        /** Properties of a FansClubMember. */
        interface $Properties {

            /** FansClubMember data */
            data?: (webcast.FansClubData.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FansClubMember. */
        type $Shape = webcast.FansClubMember.$Properties;
    }

    /**
     * Properties of a FansClubData.
     * @deprecated Use webcast.FansClubData.$Properties instead.
     */
    interface IFansClubData extends webcast.FansClubData.$Properties {
    }

    /** Represents a FansClubData. */
    class FansClubData {

        /**
         * Constructs a new FansClubData.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FansClubData level. */
        level: number;

        /**
         * Decodes a FansClubData message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.FansClubData & webcast.FansClubData.$Shape} FansClubData
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.FansClubData & webcast.FansClubData.$Shape;
    }

    namespace FansClubData {

        /** Properties of a FansClubData. */
        interface $Properties {

            /** FansClubData level */
            level?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FansClubData. */
        type $Shape = webcast.FansClubData.$Properties;
    }

    /**
     * Properties of a UserAttr.
     * @deprecated Use webcast.UserAttr.$Properties instead.
     */
    interface IUserAttr extends webcast.UserAttr.$Properties {
    }

    /** Represents a UserAttr. */
    class UserAttr {

        /**
         * Constructs a new UserAttr.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UserAttr isAdmin. */
        isAdmin: boolean;

        /**
         * Decodes a UserAttr message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.UserAttr & webcast.UserAttr.$Shape} UserAttr
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.UserAttr & webcast.UserAttr.$Shape;
    }

    namespace UserAttr {

        /** Properties of a UserAttr. */
        interface $Properties {

            /** UserAttr isAdmin */
            isAdmin?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a UserAttr. */
        type $Shape = webcast.UserAttr.$Properties;
    }

    /**
     * Properties of a SubscribeInfo.
     * @deprecated Use webcast.SubscribeInfo.$Properties instead.
     */
    interface ISubscribeInfo extends webcast.SubscribeInfo.$Properties {
    }

    /** Represents a SubscribeInfo. */
    class SubscribeInfo {

        /**
         * Constructs a new SubscribeInfo.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubscribeInfo isSubscribedToAnchor. */
        isSubscribedToAnchor: boolean;

        /**
         * Decodes a SubscribeInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.SubscribeInfo & webcast.SubscribeInfo.$Shape} SubscribeInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubscribeInfo & webcast.SubscribeInfo.$Shape;
    }

    namespace SubscribeInfo {

        /** Properties of a SubscribeInfo. */
        interface $Properties {

            /** SubscribeInfo isSubscribedToAnchor */
            isSubscribedToAnchor?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubscribeInfo. */
        type $Shape = webcast.SubscribeInfo.$Properties;
    }

    /**
     * Properties of a FansClubInfo.
     * @deprecated Use webcast.FansClubInfo.$Properties instead.
     */
    interface IFansClubInfo extends webcast.FansClubInfo.$Properties {
    }

    /** Represents a FansClubInfo. */
    class FansClubInfo {

        /**
         * Constructs a new FansClubInfo.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FansClubInfo fansLevel. */
        fansLevel: (number|Long);

        /**
         * Decodes a FansClubInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.FansClubInfo & webcast.FansClubInfo.$Shape} FansClubInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.FansClubInfo & webcast.FansClubInfo.$Shape;
    }

    namespace FansClubInfo {

        /** Properties of a FansClubInfo. */
        interface $Properties {

            /** FansClubInfo fansLevel */
            fansLevel?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FansClubInfo. */
        type $Shape = webcast.FansClubInfo.$Properties;
    }

    /**
     * Properties of an EnigmaInfo.
     * @deprecated Use webcast.EnigmaInfo.$Properties instead.
     */
    interface IEnigmaInfo extends webcast.EnigmaInfo.$Properties {
    }

    /** Represents an EnigmaInfo. */
    class EnigmaInfo {

        /**
         * Constructs a new EnigmaInfo.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** EnigmaInfo isEnigmaMaskOn. */
        isEnigmaMaskOn: boolean;

        /**
         * Decodes an EnigmaInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.EnigmaInfo & webcast.EnigmaInfo.$Shape} EnigmaInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.EnigmaInfo & webcast.EnigmaInfo.$Shape;
    }

    namespace EnigmaInfo {

        /** Properties of an EnigmaInfo. */
        interface $Properties {

            /** EnigmaInfo isEnigmaMaskOn */
            isEnigmaMaskOn?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an EnigmaInfo. */
        type $Shape = webcast.EnigmaInfo.$Properties;
    }

    /**
     * Properties of a Badge.
     * @deprecated Use webcast.Badge.$Properties instead.
     */
    interface IBadge extends webcast.Badge.$Properties {
    }

    /** Represents a Badge. */
    class Badge {

        /**
         * Constructs a new Badge.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Badge sceneType. */
        sceneType: number;

        /** Badge privilegeLogExtra. */
        privilegeLogExtra?: (webcast.PrivilegeLogExtra.$Properties|null);

        /** Badge combine. */
        combine?: (webcast.CombineBadge.$Properties|null);

        /**
         * Decodes a Badge message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.Badge & webcast.Badge.$Shape} Badge
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Badge & webcast.Badge.$Shape;
    }

    namespace Badge {

        /** Properties of a Badge. */
        interface $Properties {

            /** Badge sceneType */
            sceneType?: (number|null);

            /** Badge privilegeLogExtra */
            privilegeLogExtra?: (webcast.PrivilegeLogExtra.$Properties|null);

            /** Badge combine */
            combine?: (webcast.CombineBadge.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Badge. */
        type $Shape = webcast.Badge.$Properties;
    }

    /**
     * Properties of a PrivilegeLogExtra.
     * @deprecated Use webcast.PrivilegeLogExtra.$Properties instead.
     */
    interface IPrivilegeLogExtra extends webcast.PrivilegeLogExtra.$Properties {
    }

    /** Represents a PrivilegeLogExtra. */
    class PrivilegeLogExtra {

        /**
         * Constructs a new PrivilegeLogExtra.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PrivilegeLogExtra level. */
        level: string;

        /**
         * Decodes a PrivilegeLogExtra message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PrivilegeLogExtra & webcast.PrivilegeLogExtra.$Shape} PrivilegeLogExtra
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PrivilegeLogExtra & webcast.PrivilegeLogExtra.$Shape;
    }

    namespace PrivilegeLogExtra {

        /** Properties of a PrivilegeLogExtra. */
        interface $Properties {

            /** PrivilegeLogExtra level */
            level?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PrivilegeLogExtra. */
        type $Shape = webcast.PrivilegeLogExtra.$Properties;
    }

    /**
     * Properties of a CombineBadge.
     * @deprecated Use webcast.CombineBadge.$Properties instead.
     */
    interface ICombineBadge extends webcast.CombineBadge.$Properties {
    }

    /** Represents a CombineBadge. */
    class CombineBadge {

        /**
         * Constructs a new CombineBadge.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CombineBadge text. */
        text?: (webcast.BadgeText.$Properties|null);

        /**
         * Decodes a CombineBadge message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.CombineBadge & webcast.CombineBadge.$Shape} CombineBadge
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.CombineBadge & webcast.CombineBadge.$Shape;
    }

    namespace CombineBadge {

        /** Properties of a CombineBadge. */
        interface $Properties {

            /** CombineBadge text */
            text?: (webcast.BadgeText.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CombineBadge. */
        type $Shape = webcast.CombineBadge.$Properties;
    }

    /**
     * Properties of a BadgeText.
     * @deprecated Use webcast.BadgeText.$Properties instead.
     */
    interface IBadgeText extends webcast.BadgeText.$Properties {
    }

    /** Represents a BadgeText. */
    class BadgeText {

        /**
         * Constructs a new BadgeText.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BadgeText defaultPattern. */
        defaultPattern: string;

        /**
         * Decodes a BadgeText message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BadgeText & webcast.BadgeText.$Shape} BadgeText
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BadgeText & webcast.BadgeText.$Shape;
    }

    namespace BadgeText {

        /** Properties of a BadgeText. */
        interface $Properties {

            /** BadgeText defaultPattern */
            defaultPattern?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BadgeText. */
        type $Shape = webcast.BadgeText.$Properties;
    }

    /**
     * Properties of a UserIdentity.
     * @deprecated Use webcast.UserIdentity.$Properties instead.
     */
    interface IUserIdentity extends webcast.UserIdentity.$Properties {
    }

    /** Represents a UserIdentity. */
    class UserIdentity {

        /**
         * Constructs a new UserIdentity.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UserIdentity isGiftGiverOfAnchor. */
        isGiftGiverOfAnchor: boolean;

        /** UserIdentity isSubscriberOfAnchor. */
        isSubscriberOfAnchor: boolean;

        /** UserIdentity isMutualFollowingWithAnchor. */
        isMutualFollowingWithAnchor: boolean;

        /** UserIdentity isFollowerOfAnchor. */
        isFollowerOfAnchor: boolean;

        /** UserIdentity isModeratorOfAnchor. */
        isModeratorOfAnchor: boolean;

        /** UserIdentity isAnchor. */
        isAnchor: boolean;

        /**
         * Decodes a UserIdentity message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.UserIdentity & webcast.UserIdentity.$Shape} UserIdentity
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.UserIdentity & webcast.UserIdentity.$Shape;
    }

    namespace UserIdentity {

        /** Properties of a UserIdentity. */
        interface $Properties {

            /** UserIdentity isGiftGiverOfAnchor */
            isGiftGiverOfAnchor?: (boolean|null);

            /** UserIdentity isSubscriberOfAnchor */
            isSubscriberOfAnchor?: (boolean|null);

            /** UserIdentity isMutualFollowingWithAnchor */
            isMutualFollowingWithAnchor?: (boolean|null);

            /** UserIdentity isFollowerOfAnchor */
            isFollowerOfAnchor?: (boolean|null);

            /** UserIdentity isModeratorOfAnchor */
            isModeratorOfAnchor?: (boolean|null);

            /** UserIdentity isAnchor */
            isAnchor?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a UserIdentity. */
        type $Shape = webcast.UserIdentity.$Properties;
    }

    /**
     * Properties of a ChatMessage.
     * @deprecated Use webcast.ChatMessage.$Properties instead.
     */
    interface IChatMessage extends webcast.ChatMessage.$Properties {
    }

    /** Represents a ChatMessage. */
    class ChatMessage {

        /**
         * Constructs a new ChatMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ChatMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** ChatMessage user. */
        user?: (webcast.User.$Properties|null);

        /** ChatMessage content. */
        content: string;

        /** ChatMessage emotes. */
        emotes: webcast.EmoteWithIndex.$Properties[];

        /** ChatMessage contentLanguage. */
        contentLanguage: string;

        /** ChatMessage userIdentity. */
        userIdentity?: (webcast.UserIdentity.$Properties|null);

        /**
         * Decodes a ChatMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.ChatMessage & webcast.ChatMessage.$Shape} ChatMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.ChatMessage & webcast.ChatMessage.$Shape;
    }

    namespace ChatMessage {

        /** Properties of a ChatMessage. */
        interface $Properties {

            /** ChatMessage common */
            common?: (webcast.Common.$Properties|null);

            /** ChatMessage user */
            user?: (webcast.User.$Properties|null);

            /** ChatMessage content */
            content?: (string|null);

            /** ChatMessage emotes */
            emotes?: (webcast.EmoteWithIndex.$Properties[]|null);

            /** ChatMessage contentLanguage */
            contentLanguage?: (string|null);

            /** ChatMessage userIdentity */
            userIdentity?: (webcast.UserIdentity.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ChatMessage. */
        type $Shape = webcast.ChatMessage.$Properties;
    }

    /**
     * Properties of an EmoteWithIndex.
     * @deprecated Use webcast.EmoteWithIndex.$Properties instead.
     */
    interface IEmoteWithIndex extends webcast.EmoteWithIndex.$Properties {
    }

    /** Represents an EmoteWithIndex. */
    class EmoteWithIndex {

        /**
         * Constructs a new EmoteWithIndex.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** EmoteWithIndex index. */
        index: number;

        /** EmoteWithIndex emote. */
        emote?: (webcast.EmoteModel.$Properties|null);

        /**
         * Decodes an EmoteWithIndex message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.EmoteWithIndex & webcast.EmoteWithIndex.$Shape} EmoteWithIndex
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.EmoteWithIndex & webcast.EmoteWithIndex.$Shape;
    }

    namespace EmoteWithIndex {

        /** Properties of an EmoteWithIndex. */
        interface $Properties {

            /** EmoteWithIndex index */
            index?: (number|null);

            /** EmoteWithIndex emote */
            emote?: (webcast.EmoteModel.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an EmoteWithIndex. */
        type $Shape = webcast.EmoteWithIndex.$Properties;
    }

    /**
     * Properties of an EmoteModel.
     * @deprecated Use webcast.EmoteModel.$Properties instead.
     */
    interface IEmoteModel extends webcast.EmoteModel.$Properties {
    }

    /** Represents an EmoteModel. */
    class EmoteModel {

        /**
         * Constructs a new EmoteModel.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** EmoteModel emoteId. */
        emoteId: string;

        /**
         * Decodes an EmoteModel message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.EmoteModel & webcast.EmoteModel.$Shape} EmoteModel
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.EmoteModel & webcast.EmoteModel.$Shape;
    }

    namespace EmoteModel {

        /** Properties of an EmoteModel. */
        interface $Properties {

            /** EmoteModel emoteId */
            emoteId?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an EmoteModel. */
        type $Shape = webcast.EmoteModel.$Properties;
    }

    /**
     * Properties of a GiftMessage.
     * @deprecated Use webcast.GiftMessage.$Properties instead.
     */
    interface IGiftMessage extends webcast.GiftMessage.$Properties {
    }

    /** Represents a GiftMessage. */
    class GiftMessage {

        /**
         * Constructs a new GiftMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GiftMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** GiftMessage giftId. */
        giftId: (number|Long);

        /** GiftMessage fanTicketCount. */
        fanTicketCount: number;

        /** GiftMessage repeatCount. */
        repeatCount: number;

        /** GiftMessage user. */
        user?: (webcast.User.$Properties|null);

        /** GiftMessage toUser. */
        toUser?: (webcast.User.$Properties|null);

        /** GiftMessage repeatEnd. */
        repeatEnd: number;

        /** GiftMessage groupId. */
        groupId: (number|Long);

        /** GiftMessage gift. */
        gift?: (webcast.Gift.$Properties|null);

        /** GiftMessage monitorInfo. */
        monitorInfo?: (webcast.GiftMonitorInfo.$Properties|null);

        /** GiftMessage userIdentity. */
        userIdentity?: (webcast.UserIdentity.$Properties|null);

        /** GiftMessage toMemberId. */
        toMemberId: string;

        /** GiftMessage toMemberIdInt. */
        toMemberIdInt: (number|Long);

        /**
         * Decodes a GiftMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.GiftMessage & webcast.GiftMessage.$Shape} GiftMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GiftMessage & webcast.GiftMessage.$Shape;
    }

    namespace GiftMessage {

        /** Properties of a GiftMessage. */
        interface $Properties {

            /** GiftMessage common */
            common?: (webcast.Common.$Properties|null);

            /** GiftMessage giftId */
            giftId?: (number|Long|null);

            /** GiftMessage fanTicketCount */
            fanTicketCount?: (number|null);

            /** GiftMessage repeatCount */
            repeatCount?: (number|null);

            /** GiftMessage user */
            user?: (webcast.User.$Properties|null);

            /** GiftMessage toUser */
            toUser?: (webcast.User.$Properties|null);

            /** GiftMessage repeatEnd */
            repeatEnd?: (number|null);

            /** GiftMessage groupId */
            groupId?: (number|Long|null);

            /** GiftMessage gift */
            gift?: (webcast.Gift.$Properties|null);

            /** GiftMessage monitorInfo */
            monitorInfo?: (webcast.GiftMonitorInfo.$Properties|null);

            /** GiftMessage userIdentity */
            userIdentity?: (webcast.UserIdentity.$Properties|null);

            /** GiftMessage toMemberId */
            toMemberId?: (string|null);

            /** GiftMessage toMemberIdInt */
            toMemberIdInt?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GiftMessage. */
        type $Shape = webcast.GiftMessage.$Properties;
    }

    /**
     * Properties of a Gift.
     * @deprecated Use webcast.Gift.$Properties instead.
     */
    interface IGift extends webcast.Gift.$Properties {
    }

    /** Represents a Gift. */
    class Gift {

        /**
         * Constructs a new Gift.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Gift image. */
        image?: (webcast.Image.$Properties|null);

        /** Gift type. */
        type: number;

        /** Gift diamondCount. */
        diamondCount: number;

        /** Gift name. */
        name: string;

        /** Gift icon. */
        icon?: (webcast.Image.$Properties|null);

        /**
         * Decodes a Gift message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.Gift & webcast.Gift.$Shape} Gift
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Gift & webcast.Gift.$Shape;
    }

    namespace Gift {

        /** Properties of a Gift. */
        interface $Properties {

            /** Gift image */
            image?: (webcast.Image.$Properties|null);

            /** Gift type */
            type?: (number|null);

            /** Gift diamondCount */
            diamondCount?: (number|null);

            /** Gift name */
            name?: (string|null);

            /** Gift icon */
            icon?: (webcast.Image.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Gift. */
        type $Shape = webcast.Gift.$Properties;
    }

    /**
     * Properties of a GiftMonitorInfo.
     * @deprecated Use webcast.GiftMonitorInfo.$Properties instead.
     */
    interface IGiftMonitorInfo extends webcast.GiftMonitorInfo.$Properties {
    }

    /** Represents a GiftMonitorInfo. */
    class GiftMonitorInfo {

        /**
         * Constructs a new GiftMonitorInfo.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GiftMonitorInfo toUserId. */
        toUserId: (number|Long);

        /**
         * Decodes a GiftMonitorInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.GiftMonitorInfo & webcast.GiftMonitorInfo.$Shape} GiftMonitorInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GiftMonitorInfo & webcast.GiftMonitorInfo.$Shape;
    }

    namespace GiftMonitorInfo {

        /** Properties of a GiftMonitorInfo. */
        interface $Properties {

            /** GiftMonitorInfo toUserId */
            toUserId?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GiftMonitorInfo. */
        type $Shape = webcast.GiftMonitorInfo.$Properties;
    }

    /**
     * Properties of a LikeMessage.
     * @deprecated Use webcast.LikeMessage.$Properties instead.
     */
    interface ILikeMessage extends webcast.LikeMessage.$Properties {
    }

    /** Represents a LikeMessage. */
    class LikeMessage {

        /**
         * Constructs a new LikeMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LikeMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** LikeMessage count. */
        count: number;

        /** LikeMessage total. */
        total: (number|Long);

        /** LikeMessage user. */
        user?: (webcast.User.$Properties|null);

        /**
         * Decodes a LikeMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LikeMessage & webcast.LikeMessage.$Shape} LikeMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LikeMessage & webcast.LikeMessage.$Shape;
    }

    namespace LikeMessage {

        /** Properties of a LikeMessage. */
        interface $Properties {

            /** LikeMessage common */
            common?: (webcast.Common.$Properties|null);

            /** LikeMessage count */
            count?: (number|null);

            /** LikeMessage total */
            total?: (number|Long|null);

            /** LikeMessage user */
            user?: (webcast.User.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LikeMessage. */
        type $Shape = webcast.LikeMessage.$Properties;
    }

    /**
     * Properties of a MemberMessage.
     * @deprecated Use webcast.MemberMessage.$Properties instead.
     */
    interface IMemberMessage extends webcast.MemberMessage.$Properties {
    }

    /** Represents a MemberMessage. */
    class MemberMessage {

        /**
         * Constructs a new MemberMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MemberMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** MemberMessage user. */
        user?: (webcast.User.$Properties|null);

        /** MemberMessage action. */
        action: number;

        /** MemberMessage clientEnterSource. */
        clientEnterSource: string;

        /**
         * Decodes a MemberMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.MemberMessage & webcast.MemberMessage.$Shape} MemberMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.MemberMessage & webcast.MemberMessage.$Shape;
    }

    namespace MemberMessage {

        /** Properties of a MemberMessage. */
        interface $Properties {

            /** MemberMessage common */
            common?: (webcast.Common.$Properties|null);

            /** MemberMessage user */
            user?: (webcast.User.$Properties|null);

            /** MemberMessage action */
            action?: (number|null);

            /** MemberMessage clientEnterSource */
            clientEnterSource?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MemberMessage. */
        type $Shape = webcast.MemberMessage.$Properties;
    }

    /**
     * Properties of a SocialMessage.
     * @deprecated Use webcast.SocialMessage.$Properties instead.
     */
    interface ISocialMessage extends webcast.SocialMessage.$Properties {
    }

    /** Represents a SocialMessage. */
    class SocialMessage {

        /**
         * Constructs a new SocialMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SocialMessage common. */
        common?: (webcast.KeyedCommon.$Properties|null);

        /** SocialMessage user. */
        user?: (webcast.User.$Properties|null);

        /** SocialMessage action. */
        action: (number|Long);

        /** SocialMessage shareTarget. */
        shareTarget: string;

        /** SocialMessage followCount. */
        followCount: (number|Long);

        /**
         * Decodes a SocialMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.SocialMessage & webcast.SocialMessage.$Shape} SocialMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SocialMessage & webcast.SocialMessage.$Shape;
    }

    namespace SocialMessage {

        /** Properties of a SocialMessage. */
        interface $Properties {

            /** SocialMessage common */
            common?: (webcast.KeyedCommon.$Properties|null);

            /** SocialMessage user */
            user?: (webcast.User.$Properties|null);

            /** SocialMessage action */
            action?: (number|Long|null);

            /** SocialMessage shareTarget */
            shareTarget?: (string|null);

            /** SocialMessage followCount */
            followCount?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SocialMessage. */
        type $Shape = webcast.SocialMessage.$Properties;
    }

    /**
     * Properties of a RoomUserSeqMessage.
     * @deprecated Use webcast.RoomUserSeqMessage.$Properties instead.
     */
    interface IRoomUserSeqMessage extends webcast.RoomUserSeqMessage.$Properties {
    }

    /** Represents a RoomUserSeqMessage. */
    class RoomUserSeqMessage {

        /**
         * Constructs a new RoomUserSeqMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RoomUserSeqMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** RoomUserSeqMessage ranks. */
        ranks: webcast.Contributor.$Properties[];

        /** RoomUserSeqMessage total. */
        total: (number|Long);

        /** RoomUserSeqMessage totalUser. */
        totalUser: (number|Long);

        /**
         * Decodes a RoomUserSeqMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RoomUserSeqMessage & webcast.RoomUserSeqMessage.$Shape} RoomUserSeqMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomUserSeqMessage & webcast.RoomUserSeqMessage.$Shape;
    }

    namespace RoomUserSeqMessage {

        /** Properties of a RoomUserSeqMessage. */
        interface $Properties {

            /** RoomUserSeqMessage common */
            common?: (webcast.Common.$Properties|null);

            /** RoomUserSeqMessage ranks */
            ranks?: (webcast.Contributor.$Properties[]|null);

            /** RoomUserSeqMessage total */
            total?: (number|Long|null);

            /** RoomUserSeqMessage totalUser */
            totalUser?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RoomUserSeqMessage. */
        type $Shape = webcast.RoomUserSeqMessage.$Properties;
    }

    /**
     * Properties of a Contributor.
     * @deprecated Use webcast.Contributor.$Properties instead.
     */
    interface IContributor extends webcast.Contributor.$Properties {
    }

    /** Represents a Contributor. */
    class Contributor {

        /**
         * Constructs a new Contributor.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Contributor score. */
        score: (number|Long);

        /** Contributor user. */
        user?: (webcast.NamedUser.$Properties|null);

        /**
         * Decodes a Contributor message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.Contributor & webcast.Contributor.$Shape} Contributor
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Contributor & webcast.Contributor.$Shape;
    }

    namespace Contributor {

        /** Properties of a Contributor. */
        interface $Properties {

            /** Contributor score */
            score?: (number|Long|null);

            /** Contributor user */
            user?: (webcast.NamedUser.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Contributor. */
        type $Shape = webcast.Contributor.$Properties;
    }

    /**
     * Properties of a ControlMessage.
     * @deprecated Use webcast.ControlMessage.$Properties instead.
     */
    interface IControlMessage extends webcast.ControlMessage.$Properties {
    }

    /** Represents a ControlMessage. */
    class ControlMessage {

        /**
         * Constructs a new ControlMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ControlMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** ControlMessage action. */
        action: number;

        /** ControlMessage tips. */
        tips: string;

        /**
         * Decodes a ControlMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.ControlMessage & webcast.ControlMessage.$Shape} ControlMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.ControlMessage & webcast.ControlMessage.$Shape;
    }

    namespace ControlMessage {

        /** Properties of a ControlMessage. */
        interface $Properties {

            /** ControlMessage common */
            common?: (webcast.Common.$Properties|null);

            /** ControlMessage action */
            action?: (number|null);

            /** ControlMessage tips */
            tips?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ControlMessage. */
        type $Shape = webcast.ControlMessage.$Properties;
    }

    /**
     * Properties of a LiveIntroMessage.
     * @deprecated Use webcast.LiveIntroMessage.$Properties instead.
     */
    interface ILiveIntroMessage extends webcast.LiveIntroMessage.$Properties {
    }

    /** Represents a LiveIntroMessage. */
    class LiveIntroMessage {

        /**
         * Constructs a new LiveIntroMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LiveIntroMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** LiveIntroMessage content. */
        content: string;

        /** LiveIntroMessage user. */
        user?: (webcast.User.$Properties|null);

        /** LiveIntroMessage contentLanguage. */
        contentLanguage: string;

        /**
         * Decodes a LiveIntroMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LiveIntroMessage & webcast.LiveIntroMessage.$Shape} LiveIntroMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LiveIntroMessage & webcast.LiveIntroMessage.$Shape;
    }

    namespace LiveIntroMessage {

        /** Properties of a LiveIntroMessage. */
        interface $Properties {

            /** LiveIntroMessage common */
            common?: (webcast.Common.$Properties|null);

            /** LiveIntroMessage content */
            content?: (string|null);

            /** LiveIntroMessage user */
            user?: (webcast.User.$Properties|null);

            /** LiveIntroMessage contentLanguage */
            contentLanguage?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LiveIntroMessage. */
        type $Shape = webcast.LiveIntroMessage.$Properties;
    }

    /**
     * Properties of an EmoteChatMessage.
     * @deprecated Use webcast.EmoteChatMessage.$Properties instead.
     */
    interface IEmoteChatMessage extends webcast.EmoteChatMessage.$Properties {
    }

    /** Represents an EmoteChatMessage. */
    class EmoteChatMessage {

        /**
         * Constructs a new EmoteChatMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** EmoteChatMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** EmoteChatMessage user. */
        user?: (webcast.User.$Properties|null);

        /** EmoteChatMessage emoteList. */
        emoteList: webcast.EmoteModel.$Properties[];

        /** EmoteChatMessage userIdentity. */
        userIdentity?: (webcast.UserIdentity.$Properties|null);

        /**
         * Decodes an EmoteChatMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.EmoteChatMessage & webcast.EmoteChatMessage.$Shape} EmoteChatMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.EmoteChatMessage & webcast.EmoteChatMessage.$Shape;
    }

    namespace EmoteChatMessage {

        /** Properties of an EmoteChatMessage. */
        interface $Properties {

            /** EmoteChatMessage common */
            common?: (webcast.Common.$Properties|null);

            /** EmoteChatMessage user */
            user?: (webcast.User.$Properties|null);

            /** EmoteChatMessage emoteList */
            emoteList?: (webcast.EmoteModel.$Properties[]|null);

            /** EmoteChatMessage userIdentity */
            userIdentity?: (webcast.UserIdentity.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an EmoteChatMessage. */
        type $Shape = webcast.EmoteChatMessage.$Properties;
    }

    /**
     * Properties of a ScreenChatMessage.
     * @deprecated Use webcast.ScreenChatMessage.$Properties instead.
     */
    interface IScreenChatMessage extends webcast.ScreenChatMessage.$Properties {
    }

    /** Represents a ScreenChatMessage. */
    class ScreenChatMessage {

        /**
         * Constructs a new ScreenChatMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ScreenChatMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** ScreenChatMessage userInfo. */
        userInfo?: (webcast.User.$Properties|null);

        /** ScreenChatMessage content. */
        content: string;

        /**
         * Decodes a ScreenChatMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.ScreenChatMessage & webcast.ScreenChatMessage.$Shape} ScreenChatMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.ScreenChatMessage & webcast.ScreenChatMessage.$Shape;
    }

    namespace ScreenChatMessage {

        /** Properties of a ScreenChatMessage. */
        interface $Properties {

            /** ScreenChatMessage common */
            common?: (webcast.Common.$Properties|null);

            /** ScreenChatMessage userInfo */
            userInfo?: (webcast.User.$Properties|null);

            /** ScreenChatMessage content */
            content?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ScreenChatMessage. */
        type $Shape = webcast.ScreenChatMessage.$Properties;
    }

    /**
     * Properties of a DiggMessage.
     * @deprecated Use webcast.DiggMessage.$Properties instead.
     */
    interface IDiggMessage extends webcast.DiggMessage.$Properties {
    }

    /** Represents a DiggMessage. */
    class DiggMessage {

        /**
         * Constructs a new DiggMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DiggMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** DiggMessage diggCount. */
        diggCount: number;

        /** DiggMessage user. */
        user?: (webcast.User.$Properties|null);

        /**
         * Decodes a DiggMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.DiggMessage & webcast.DiggMessage.$Shape} DiggMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.DiggMessage & webcast.DiggMessage.$Shape;
    }

    namespace DiggMessage {

        /** Properties of a DiggMessage. */
        interface $Properties {

            /** DiggMessage common */
            common?: (webcast.Common.$Properties|null);

            /** DiggMessage diggCount */
            diggCount?: (number|null);

            /** DiggMessage user */
            user?: (webcast.User.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DiggMessage. */
        type $Shape = webcast.DiggMessage.$Properties;
    }

    /**
     * Properties of a SubNotifyMessage.
     * @deprecated Use webcast.SubNotifyMessage.$Properties instead.
     */
    interface ISubNotifyMessage extends webcast.SubNotifyMessage.$Properties {
    }

    /** Represents a SubNotifyMessage. */
    class SubNotifyMessage {

        /**
         * Constructs a new SubNotifyMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubNotifyMessage common. */
        common?: (webcast.ToldCommon.$Properties|null);

        /** SubNotifyMessage user. */
        user?: (webcast.User.$Properties|null);

        /** SubNotifyMessage subMonth. */
        subMonth: (number|Long);

        /** SubNotifyMessage oldSubscribeStatus. */
        oldSubscribeStatus: number;

        /** SubNotifyMessage messageType. */
        messageType: number;

        /** SubNotifyMessage isSend. */
        isSend: boolean;

        /**
         * Decodes a SubNotifyMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.SubNotifyMessage & webcast.SubNotifyMessage.$Shape} SubNotifyMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubNotifyMessage & webcast.SubNotifyMessage.$Shape;
    }

    namespace SubNotifyMessage {

        /** Properties of a SubNotifyMessage. */
        interface $Properties {

            /** SubNotifyMessage common */
            common?: (webcast.ToldCommon.$Properties|null);

            /** SubNotifyMessage user */
            user?: (webcast.User.$Properties|null);

            /** SubNotifyMessage subMonth */
            subMonth?: (number|Long|null);

            /** SubNotifyMessage oldSubscribeStatus */
            oldSubscribeStatus?: (number|null);

            /** SubNotifyMessage messageType */
            messageType?: (number|null);

            /** SubNotifyMessage isSend */
            isSend?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubNotifyMessage. */
        type $Shape = webcast.SubNotifyMessage.$Properties;
    }

    /**
     * Properties of a SubscriptionNotifyMessage.
     * @deprecated Use webcast.SubscriptionNotifyMessage.$Properties instead.
     */
    interface ISubscriptionNotifyMessage extends webcast.SubscriptionNotifyMessage.$Properties {
    }

    /** Represents a SubscriptionNotifyMessage. */
    class SubscriptionNotifyMessage {

        /**
         * Constructs a new SubscriptionNotifyMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubscriptionNotifyMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** SubscriptionNotifyMessage user. */
        user?: (webcast.User.$Properties|null);

        /**
         * Decodes a SubscriptionNotifyMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.SubscriptionNotifyMessage & webcast.SubscriptionNotifyMessage.$Shape} SubscriptionNotifyMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubscriptionNotifyMessage & webcast.SubscriptionNotifyMessage.$Shape;
    }

    namespace SubscriptionNotifyMessage {

        /** Properties of a SubscriptionNotifyMessage. */
        interface $Properties {

            /** SubscriptionNotifyMessage common */
            common?: (webcast.Common.$Properties|null);

            /** SubscriptionNotifyMessage user */
            user?: (webcast.User.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubscriptionNotifyMessage. */
        type $Shape = webcast.SubscriptionNotifyMessage.$Properties;
    }

    /**
     * Properties of a BarrageMessage.
     * @deprecated Use webcast.BarrageMessage.$Properties instead.
     */
    interface IBarrageMessage extends webcast.BarrageMessage.$Properties {
    }

    /** Represents a BarrageMessage. */
    class BarrageMessage {

        /**
         * Constructs a new BarrageMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BarrageMessage common. */
        common?: (webcast.ToldCommon.$Properties|null);

        /** BarrageMessage msgType. */
        msgType: number;

        /** BarrageMessage content. */
        content?: (webcast.Text.$Properties|null);

        /** BarrageMessage commonBarrageContent. */
        commonBarrageContent?: (webcast.Text.$Properties|null);

        /** BarrageMessage user. */
        user?: (webcast.User.$Properties|null);

        /** BarrageMessage userGradeParam. */
        userGradeParam?: (webcast.BarrageLevel.$Properties|null);

        /** BarrageMessage fansLevelParam. */
        fansLevelParam?: (webcast.BarrageLevel.$Properties|null);

        /** BarrageMessage subscribeGiftParam. */
        subscribeGiftParam?: (webcast.BarrageSubscribeGift.$Properties|null);

        /**
         * Decodes a BarrageMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BarrageMessage & webcast.BarrageMessage.$Shape} BarrageMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BarrageMessage & webcast.BarrageMessage.$Shape;
    }

    namespace BarrageMessage {

        /** Properties of a BarrageMessage. */
        interface $Properties {

            /** BarrageMessage common */
            common?: (webcast.ToldCommon.$Properties|null);

            /** BarrageMessage msgType */
            msgType?: (number|null);

            /** BarrageMessage content */
            content?: (webcast.Text.$Properties|null);

            /** BarrageMessage commonBarrageContent */
            commonBarrageContent?: (webcast.Text.$Properties|null);

            /** BarrageMessage user */
            user?: (webcast.User.$Properties|null);

            /** BarrageMessage userGradeParam */
            userGradeParam?: (webcast.BarrageLevel.$Properties|null);

            /** BarrageMessage fansLevelParam */
            fansLevelParam?: (webcast.BarrageLevel.$Properties|null);

            /** BarrageMessage subscribeGiftParam */
            subscribeGiftParam?: (webcast.BarrageSubscribeGift.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BarrageMessage. */
        type $Shape = webcast.BarrageMessage.$Properties;
    }

    /**
     * Properties of a BarrageLevel.
     * @deprecated Use webcast.BarrageLevel.$Properties instead.
     */
    interface IBarrageLevel extends webcast.BarrageLevel.$Properties {
    }

    /** Represents a BarrageLevel. */
    class BarrageLevel {

        /**
         * Constructs a new BarrageLevel.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BarrageLevel currentGrade. */
        currentGrade: number;

        /** BarrageLevel user. */
        user?: (webcast.User.$Properties|null);

        /**
         * Decodes a BarrageLevel message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BarrageLevel & webcast.BarrageLevel.$Shape} BarrageLevel
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BarrageLevel & webcast.BarrageLevel.$Shape;
    }

    namespace BarrageLevel {

        /** Properties of a BarrageLevel. */
        interface $Properties {

            /** BarrageLevel currentGrade */
            currentGrade?: (number|null);

            /** BarrageLevel user */
            user?: (webcast.User.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BarrageLevel. */
        type $Shape = webcast.BarrageLevel.$Properties;
    }

    /**
     * Properties of a BarrageSubscribeGift.
     * @deprecated Use webcast.BarrageSubscribeGift.$Properties instead.
     */
    interface IBarrageSubscribeGift extends webcast.BarrageSubscribeGift.$Properties {
    }

    /** Represents a BarrageSubscribeGift. */
    class BarrageSubscribeGift {

        /**
         * Constructs a new BarrageSubscribeGift.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BarrageSubscribeGift giftSubCount. */
        giftSubCount: (number|Long);

        /**
         * Decodes a BarrageSubscribeGift message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BarrageSubscribeGift & webcast.BarrageSubscribeGift.$Shape} BarrageSubscribeGift
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BarrageSubscribeGift & webcast.BarrageSubscribeGift.$Shape;
    }

    namespace BarrageSubscribeGift {

        /** Properties of a BarrageSubscribeGift. */
        interface $Properties {

            /** BarrageSubscribeGift giftSubCount */
            giftSubCount?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BarrageSubscribeGift. */
        type $Shape = webcast.BarrageSubscribeGift.$Properties;
    }

    /**
     * Properties of a FansEventMessage.
     * @deprecated Use webcast.FansEventMessage.$Properties instead.
     */
    interface IFansEventMessage extends webcast.FansEventMessage.$Properties {
    }

    /** Represents a FansEventMessage. */
    class FansEventMessage {

        /**
         * Constructs a new FansEventMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FansEventMessage common. */
        common?: (webcast.ToldCommon.$Properties|null);

        /** FansEventMessage user. */
        user?: (webcast.User.$Properties|null);

        /** FansEventMessage eventType. */
        eventType: number;

        /** FansEventMessage fansLevelInfo. */
        fansLevelInfo?: (webcast.FansLevelInfo.$Properties|null);

        /** FansEventMessage fansLevelUpgradeInfo. */
        fansLevelUpgradeInfo?: (webcast.FansLevelUpgrade.$Properties|null);

        /**
         * Decodes a FansEventMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.FansEventMessage & webcast.FansEventMessage.$Shape} FansEventMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.FansEventMessage & webcast.FansEventMessage.$Shape;
    }

    namespace FansEventMessage {

        /** Properties of a FansEventMessage. */
        interface $Properties {

            /** FansEventMessage common */
            common?: (webcast.ToldCommon.$Properties|null);

            /** FansEventMessage user */
            user?: (webcast.User.$Properties|null);

            /** FansEventMessage eventType */
            eventType?: (number|null);

            /** FansEventMessage fansLevelInfo */
            fansLevelInfo?: (webcast.FansLevelInfo.$Properties|null);

            /** FansEventMessage fansLevelUpgradeInfo */
            fansLevelUpgradeInfo?: (webcast.FansLevelUpgrade.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FansEventMessage. */
        type $Shape = webcast.FansEventMessage.$Properties;
    }

    /**
     * Properties of a FansLevelInfo.
     * @deprecated Use webcast.FansLevelInfo.$Properties instead.
     */
    interface IFansLevelInfo extends webcast.FansLevelInfo.$Properties {
    }

    /** Represents a FansLevelInfo. */
    class FansLevelInfo {

        /**
         * Constructs a new FansLevelInfo.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FansLevelInfo level. */
        level: (number|Long);

        /**
         * Decodes a FansLevelInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.FansLevelInfo & webcast.FansLevelInfo.$Shape} FansLevelInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.FansLevelInfo & webcast.FansLevelInfo.$Shape;
    }

    namespace FansLevelInfo {

        /** Properties of a FansLevelInfo. */
        interface $Properties {

            /** FansLevelInfo level */
            level?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FansLevelInfo. */
        type $Shape = webcast.FansLevelInfo.$Properties;
    }

    /**
     * Properties of a FansLevelUpgrade.
     * @deprecated Use webcast.FansLevelUpgrade.$Properties instead.
     */
    interface IFansLevelUpgrade extends webcast.FansLevelUpgrade.$Properties {
    }

    /** Represents a FansLevelUpgrade. */
    class FansLevelUpgrade {

        /**
         * Constructs a new FansLevelUpgrade.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FansLevelUpgrade level. */
        level: (number|Long);

        /**
         * Decodes a FansLevelUpgrade message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.FansLevelUpgrade & webcast.FansLevelUpgrade.$Shape} FansLevelUpgrade
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.FansLevelUpgrade & webcast.FansLevelUpgrade.$Shape;
    }

    namespace FansLevelUpgrade {

        /** Properties of a FansLevelUpgrade. */
        interface $Properties {

            /** FansLevelUpgrade level */
            level?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FansLevelUpgrade. */
        type $Shape = webcast.FansLevelUpgrade.$Properties;
    }

    /**
     * Properties of a QuestionMessage.
     * @deprecated Use webcast.QuestionMessage.$Properties instead.
     */
    interface IQuestionMessage extends webcast.QuestionMessage.$Properties {
    }

    /** Represents a QuestionMessage. */
    class QuestionMessage {

        /**
         * Constructs a new QuestionMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** QuestionMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** QuestionMessage question. */
        question?: (webcast.Question.$Properties|null);

        /**
         * Decodes a QuestionMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.QuestionMessage & webcast.QuestionMessage.$Shape} QuestionMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.QuestionMessage & webcast.QuestionMessage.$Shape;
    }

    namespace QuestionMessage {

        /** Properties of a QuestionMessage. */
        interface $Properties {

            /** QuestionMessage common */
            common?: (webcast.Common.$Properties|null);

            /** QuestionMessage question */
            question?: (webcast.Question.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a QuestionMessage. */
        type $Shape = webcast.QuestionMessage.$Properties;
    }

    /**
     * Properties of a Question.
     * @deprecated Use webcast.Question.$Properties instead.
     */
    interface IQuestion extends webcast.Question.$Properties {
    }

    /** Represents a Question. */
    class Question {

        /**
         * Constructs a new Question.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Question questionId. */
        questionId: (number|Long);

        /** Question content. */
        content: string;

        /** Question answerStatus. */
        answerStatus: number;

        /** Question createTime. */
        createTime: (number|Long);

        /** Question user. */
        user?: (webcast.User.$Properties|null);

        /**
         * Decodes a Question message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.Question & webcast.Question.$Shape} Question
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Question & webcast.Question.$Shape;
    }

    namespace Question {

        /** Properties of a Question. */
        interface $Properties {

            /** Question questionId */
            questionId?: (number|Long|null);

            /** Question content */
            content?: (string|null);

            /** Question answerStatus */
            answerStatus?: (number|null);

            /** Question createTime */
            createTime?: (number|Long|null);

            /** Question user */
            user?: (webcast.User.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Question. */
        type $Shape = webcast.Question.$Properties;
    }

    /**
     * Properties of a QuestionGoneMessage.
     * @deprecated Use webcast.QuestionGoneMessage.$Properties instead.
     */
    interface IQuestionGoneMessage extends webcast.QuestionGoneMessage.$Properties {
    }

    /** Represents a QuestionGoneMessage. */
    class QuestionGoneMessage {

        /**
         * Constructs a new QuestionGoneMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** QuestionGoneMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** QuestionGoneMessage questionId. */
        questionId: (number|Long);

        /** QuestionGoneMessage userId. */
        userId: (number|Long);

        /**
         * Decodes a QuestionGoneMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.QuestionGoneMessage & webcast.QuestionGoneMessage.$Shape} QuestionGoneMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.QuestionGoneMessage & webcast.QuestionGoneMessage.$Shape;
    }

    namespace QuestionGoneMessage {

        /** Properties of a QuestionGoneMessage. */
        interface $Properties {

            /** QuestionGoneMessage common */
            common?: (webcast.Common.$Properties|null);

            /** QuestionGoneMessage questionId */
            questionId?: (number|Long|null);

            /** QuestionGoneMessage userId */
            userId?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a QuestionGoneMessage. */
        type $Shape = webcast.QuestionGoneMessage.$Properties;
    }

    /**
     * Properties of a QuestionSwitchMessage.
     * @deprecated Use webcast.QuestionSwitchMessage.$Properties instead.
     */
    interface IQuestionSwitchMessage extends webcast.QuestionSwitchMessage.$Properties {
    }

    /** Represents a QuestionSwitchMessage. */
    class QuestionSwitchMessage {

        /**
         * Constructs a new QuestionSwitchMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** QuestionSwitchMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** QuestionSwitchMessage on. */
        on: boolean;

        /**
         * Decodes a QuestionSwitchMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.QuestionSwitchMessage & webcast.QuestionSwitchMessage.$Shape} QuestionSwitchMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.QuestionSwitchMessage & webcast.QuestionSwitchMessage.$Shape;
    }

    namespace QuestionSwitchMessage {

        /** Properties of a QuestionSwitchMessage. */
        interface $Properties {

            /** QuestionSwitchMessage common */
            common?: (webcast.Common.$Properties|null);

            /** QuestionSwitchMessage on */
            on?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a QuestionSwitchMessage. */
        type $Shape = webcast.QuestionSwitchMessage.$Properties;
    }

    /**
     * Properties of a PollMessage.
     * @deprecated Use webcast.PollMessage.$Properties instead.
     */
    interface IPollMessage extends webcast.PollMessage.$Properties {
    }

    /** Represents a PollMessage. */
    class PollMessage {

        /**
         * Constructs a new PollMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PollMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** PollMessage messageType. */
        messageType: (number|Long);

        /** PollMessage pollId. */
        pollId: (number|Long);

        /** PollMessage startContent. */
        startContent?: (webcast.PollStart.$Properties|null);

        /** PollMessage endContent. */
        endContent?: (webcast.PollEnd.$Properties|null);

        /** PollMessage updateVotesContent. */
        updateVotesContent?: (webcast.PollVotes.$Properties|null);

        /** PollMessage pollKind. */
        pollKind: number;

        /** PollMessage pollBasicInfo. */
        pollBasicInfo?: (webcast.PollBasicInfo.$Properties|null);

        /**
         * Decodes a PollMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PollMessage & webcast.PollMessage.$Shape} PollMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PollMessage & webcast.PollMessage.$Shape;
    }

    namespace PollMessage {

        /** Properties of a PollMessage. */
        interface $Properties {

            /** PollMessage common */
            common?: (webcast.Common.$Properties|null);

            /** PollMessage messageType */
            messageType?: (number|Long|null);

            /** PollMessage pollId */
            pollId?: (number|Long|null);

            /** PollMessage startContent */
            startContent?: (webcast.PollStart.$Properties|null);

            /** PollMessage endContent */
            endContent?: (webcast.PollEnd.$Properties|null);

            /** PollMessage updateVotesContent */
            updateVotesContent?: (webcast.PollVotes.$Properties|null);

            /** PollMessage pollKind */
            pollKind?: (number|null);

            /** PollMessage pollBasicInfo */
            pollBasicInfo?: (webcast.PollBasicInfo.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PollMessage. */
        type $Shape = webcast.PollMessage.$Properties;
    }

    /**
     * Properties of a PollStart.
     * @deprecated Use webcast.PollStart.$Properties instead.
     */
    interface IPollStart extends webcast.PollStart.$Properties {
    }

    /** Represents a PollStart. */
    class PollStart {

        /**
         * Constructs a new PollStart.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PollStart startTime. */
        startTime: (number|Long);

        /** PollStart endTime. */
        endTime: (number|Long);

        /** PollStart optionList. */
        optionList: webcast.PollOption.$Properties[];

        /** PollStart title. */
        title: string;

        /** PollStart operator. */
        operator?: (webcast.NamedUser.$Properties|null);

        /**
         * Decodes a PollStart message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PollStart & webcast.PollStart.$Shape} PollStart
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PollStart & webcast.PollStart.$Shape;
    }

    namespace PollStart {

        /** Properties of a PollStart. */
        interface $Properties {

            /** PollStart startTime */
            startTime?: (number|Long|null);

            /** PollStart endTime */
            endTime?: (number|Long|null);

            /** PollStart optionList */
            optionList?: (webcast.PollOption.$Properties[]|null);

            /** PollStart title */
            title?: (string|null);

            /** PollStart operator */
            operator?: (webcast.NamedUser.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PollStart. */
        type $Shape = webcast.PollStart.$Properties;
    }

    /**
     * Properties of a PollVotes.
     * @deprecated Use webcast.PollVotes.$Properties instead.
     */
    interface IPollVotes extends webcast.PollVotes.$Properties {
    }

    /** Represents a PollVotes. */
    class PollVotes {

        /**
         * Constructs a new PollVotes.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PollVotes optionList. */
        optionList: webcast.PollOption.$Properties[];

        /**
         * Decodes a PollVotes message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PollVotes & webcast.PollVotes.$Shape} PollVotes
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PollVotes & webcast.PollVotes.$Shape;
    }

    namespace PollVotes {

        /** Properties of a PollVotes. */
        interface $Properties {

            /** PollVotes optionList */
            optionList?: (webcast.PollOption.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PollVotes. */
        type $Shape = webcast.PollVotes.$Properties;
    }

    /**
     * Properties of a PollEnd.
     * @deprecated Use webcast.PollEnd.$Properties instead.
     */
    interface IPollEnd extends webcast.PollEnd.$Properties {
    }

    /** Represents a PollEnd. */
    class PollEnd {

        /**
         * Constructs a new PollEnd.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PollEnd optionList. */
        optionList: webcast.PollOption.$Properties[];

        /** PollEnd operator. */
        operator?: (webcast.NamedUser.$Properties|null);

        /**
         * Decodes a PollEnd message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PollEnd & webcast.PollEnd.$Shape} PollEnd
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PollEnd & webcast.PollEnd.$Shape;
    }

    namespace PollEnd {

        /** Properties of a PollEnd. */
        interface $Properties {

            /** PollEnd optionList */
            optionList?: (webcast.PollOption.$Properties[]|null);

            /** PollEnd operator */
            operator?: (webcast.NamedUser.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PollEnd. */
        type $Shape = webcast.PollEnd.$Properties;
    }

    /**
     * Properties of a PollOption.
     * @deprecated Use webcast.PollOption.$Properties instead.
     */
    interface IPollOption extends webcast.PollOption.$Properties {
    }

    /** Represents a PollOption. */
    class PollOption {

        /**
         * Constructs a new PollOption.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PollOption votes. */
        votes: (number|Long);

        /** PollOption displayContent. */
        displayContent: string;

        /** PollOption optionIdx. */
        optionIdx: number;

        /**
         * Decodes a PollOption message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PollOption & webcast.PollOption.$Shape} PollOption
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PollOption & webcast.PollOption.$Shape;
    }

    namespace PollOption {

        /** Properties of a PollOption. */
        interface $Properties {

            /** PollOption votes */
            votes?: (number|Long|null);

            /** PollOption displayContent */
            displayContent?: (string|null);

            /** PollOption optionIdx */
            optionIdx?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PollOption. */
        type $Shape = webcast.PollOption.$Properties;
    }

    /**
     * Properties of a PollBasicInfo.
     * @deprecated Use webcast.PollBasicInfo.$Properties instead.
     */
    interface IPollBasicInfo extends webcast.PollBasicInfo.$Properties {
    }

    /** Represents a PollBasicInfo. */
    class PollBasicInfo {

        /**
         * Constructs a new PollBasicInfo.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PollBasicInfo title. */
        title: string;

        /**
         * Decodes a PollBasicInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PollBasicInfo & webcast.PollBasicInfo.$Shape} PollBasicInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PollBasicInfo & webcast.PollBasicInfo.$Shape;
    }

    namespace PollBasicInfo {

        /** Properties of a PollBasicInfo. */
        interface $Properties {

            /** PollBasicInfo title */
            title?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PollBasicInfo. */
        type $Shape = webcast.PollBasicInfo.$Properties;
    }

    /**
     * Properties of an EnvelopeMessage.
     * @deprecated Use webcast.EnvelopeMessage.$Properties instead.
     */
    interface IEnvelopeMessage extends webcast.EnvelopeMessage.$Properties {
    }

    /** Represents an EnvelopeMessage. */
    class EnvelopeMessage {

        /**
         * Constructs a new EnvelopeMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** EnvelopeMessage common. */
        common?: (webcast.ToldCommon.$Properties|null);

        /** EnvelopeMessage envelopeInfo. */
        envelopeInfo?: (webcast.Envelope.$Properties|null);

        /** EnvelopeMessage display. */
        display: number;

        /**
         * Decodes an EnvelopeMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.EnvelopeMessage & webcast.EnvelopeMessage.$Shape} EnvelopeMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.EnvelopeMessage & webcast.EnvelopeMessage.$Shape;
    }

    namespace EnvelopeMessage {

        /** Properties of an EnvelopeMessage. */
        interface $Properties {

            /** EnvelopeMessage common */
            common?: (webcast.ToldCommon.$Properties|null);

            /** EnvelopeMessage envelopeInfo */
            envelopeInfo?: (webcast.Envelope.$Properties|null);

            /** EnvelopeMessage display */
            display?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an EnvelopeMessage. */
        type $Shape = webcast.EnvelopeMessage.$Properties;
    }

    /**
     * Properties of an Envelope.
     * @deprecated Use webcast.Envelope.$Properties instead.
     */
    interface IEnvelope extends webcast.Envelope.$Properties {
    }

    /** Represents an Envelope. */
    class Envelope {

        /**
         * Constructs a new Envelope.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Envelope envelopeId. */
        envelopeId: string;

        /** Envelope businessType. */
        businessType: number;

        /** Envelope sendUserName. */
        sendUserName: string;

        /** Envelope diamondCount. */
        diamondCount: number;

        /** Envelope peopleCount. */
        peopleCount: number;

        /** Envelope unpackAt. */
        unpackAt: (number|Long);

        /** Envelope sendUserId. */
        sendUserId: string;

        /** Envelope sendUserAvatar. */
        sendUserAvatar?: (webcast.Image.$Properties|null);

        /**
         * Decodes an Envelope message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.Envelope & webcast.Envelope.$Shape} Envelope
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Envelope & webcast.Envelope.$Shape;
    }

    namespace Envelope {

        /** Properties of an Envelope. */
        interface $Properties {

            /** Envelope envelopeId */
            envelopeId?: (string|null);

            /** Envelope businessType */
            businessType?: (number|null);

            /** Envelope sendUserName */
            sendUserName?: (string|null);

            /** Envelope diamondCount */
            diamondCount?: (number|null);

            /** Envelope peopleCount */
            peopleCount?: (number|null);

            /** Envelope unpackAt */
            unpackAt?: (number|Long|null);

            /** Envelope sendUserId */
            sendUserId?: (string|null);

            /** Envelope sendUserAvatar */
            sendUserAvatar?: (webcast.Image.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Envelope. */
        type $Shape = webcast.Envelope.$Properties;
    }

    /**
     * Properties of an EnvelopePortalMessage.
     * @deprecated Use webcast.EnvelopePortalMessage.$Properties instead.
     */
    interface IEnvelopePortalMessage extends webcast.EnvelopePortalMessage.$Properties {
    }

    /** Represents an EnvelopePortalMessage. */
    class EnvelopePortalMessage {

        /**
         * Constructs a new EnvelopePortalMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** EnvelopePortalMessage common. */
        common?: (webcast.ToldCommon.$Properties|null);

        /** EnvelopePortalMessage portal. */
        portal?: (webcast.EnvelopePortal.$Properties|null);

        /**
         * Decodes an EnvelopePortalMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.EnvelopePortalMessage & webcast.EnvelopePortalMessage.$Shape} EnvelopePortalMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.EnvelopePortalMessage & webcast.EnvelopePortalMessage.$Shape;
    }

    namespace EnvelopePortalMessage {

        /** Properties of an EnvelopePortalMessage. */
        interface $Properties {

            /** EnvelopePortalMessage common */
            common?: (webcast.ToldCommon.$Properties|null);

            /** EnvelopePortalMessage portal */
            portal?: (webcast.EnvelopePortal.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an EnvelopePortalMessage. */
        type $Shape = webcast.EnvelopePortalMessage.$Properties;
    }

    /**
     * Properties of an EnvelopePortal.
     * @deprecated Use webcast.EnvelopePortal.$Properties instead.
     */
    interface IEnvelopePortal extends webcast.EnvelopePortal.$Properties {
    }

    /** Represents an EnvelopePortal. */
    class EnvelopePortal {

        /**
         * Constructs a new EnvelopePortal.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** EnvelopePortal envelopeId. */
        envelopeId: string;

        /** EnvelopePortal sendUserId. */
        sendUserId: string;

        /** EnvelopePortal joined. */
        joined: (number|Long);

        /**
         * Decodes an EnvelopePortal message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.EnvelopePortal & webcast.EnvelopePortal.$Shape} EnvelopePortal
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.EnvelopePortal & webcast.EnvelopePortal.$Shape;
    }

    namespace EnvelopePortal {

        /** Properties of an EnvelopePortal. */
        interface $Properties {

            /** EnvelopePortal envelopeId */
            envelopeId?: (string|null);

            /** EnvelopePortal sendUserId */
            sendUserId?: (string|null);

            /** EnvelopePortal joined */
            joined?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an EnvelopePortal. */
        type $Shape = webcast.EnvelopePortal.$Properties;
    }

    /**
     * Properties of a GoodyBagMessage.
     * @deprecated Use webcast.GoodyBagMessage.$Properties instead.
     */
    interface IGoodyBagMessage extends webcast.GoodyBagMessage.$Properties {
    }

    /** Represents a GoodyBagMessage. */
    class GoodyBagMessage {

        /**
         * Constructs a new GoodyBagMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GoodyBagMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** GoodyBagMessage bag. */
        bag?: (webcast.GoodyBag.$Properties|null);

        /** GoodyBagMessage winners. */
        winners: webcast.GoodyBagWinner.$Properties[];

        /**
         * Decodes a GoodyBagMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.GoodyBagMessage & webcast.GoodyBagMessage.$Shape} GoodyBagMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GoodyBagMessage & webcast.GoodyBagMessage.$Shape;
    }

    namespace GoodyBagMessage {

        /** Properties of a GoodyBagMessage. */
        interface $Properties {

            /** GoodyBagMessage common */
            common?: (webcast.Common.$Properties|null);

            /** GoodyBagMessage bag */
            bag?: (webcast.GoodyBag.$Properties|null);

            /** GoodyBagMessage winners */
            winners?: (webcast.GoodyBagWinner.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GoodyBagMessage. */
        type $Shape = webcast.GoodyBagMessage.$Properties;
    }

    /**
     * Properties of a GoodyBag.
     * @deprecated Use webcast.GoodyBag.$Properties instead.
     */
    interface IGoodyBag extends webcast.GoodyBag.$Properties {
    }

    /** Represents a GoodyBag. */
    class GoodyBag {

        /**
         * Constructs a new GoodyBag.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GoodyBag bagId. */
        bagId: string;

        /** GoodyBag rules. */
        rules?: (webcast.GoodyBagRules.$Properties|null);

        /** GoodyBag prize. */
        prize?: (webcast.GoodyBagPrize.$Properties|null);

        /**
         * Decodes a GoodyBag message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.GoodyBag & webcast.GoodyBag.$Shape} GoodyBag
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GoodyBag & webcast.GoodyBag.$Shape;
    }

    namespace GoodyBag {

        /** Properties of a GoodyBag. */
        interface $Properties {

            /** GoodyBag bagId */
            bagId?: (string|null);

            /** GoodyBag rules */
            rules?: (webcast.GoodyBagRules.$Properties|null);

            /** GoodyBag prize */
            prize?: (webcast.GoodyBagPrize.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GoodyBag. */
        type $Shape = webcast.GoodyBag.$Properties;
    }

    /**
     * Properties of a GoodyBagRules.
     * @deprecated Use webcast.GoodyBagRules.$Properties instead.
     */
    interface IGoodyBagRules extends webcast.GoodyBagRules.$Properties {
    }

    /** Represents a GoodyBagRules. */
    class GoodyBagRules {

        /**
         * Constructs a new GoodyBagRules.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GoodyBagRules winnerCount. */
        winnerCount: (number|Long);

        /** GoodyBagRules phrase. */
        phrase: string;

        /** GoodyBagRules startTime. */
        startTime: (number|Long);

        /** GoodyBagRules minutes. */
        minutes: (number|Long);

        /**
         * Decodes a GoodyBagRules message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.GoodyBagRules & webcast.GoodyBagRules.$Shape} GoodyBagRules
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GoodyBagRules & webcast.GoodyBagRules.$Shape;
    }

    namespace GoodyBagRules {

        /** Properties of a GoodyBagRules. */
        interface $Properties {

            /** GoodyBagRules winnerCount */
            winnerCount?: (number|Long|null);

            /** GoodyBagRules phrase */
            phrase?: (string|null);

            /** GoodyBagRules startTime */
            startTime?: (number|Long|null);

            /** GoodyBagRules minutes */
            minutes?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GoodyBagRules. */
        type $Shape = webcast.GoodyBagRules.$Properties;
    }

    /**
     * Properties of a GoodyBagPrize.
     * @deprecated Use webcast.GoodyBagPrize.$Properties instead.
     */
    interface IGoodyBagPrize extends webcast.GoodyBagPrize.$Properties {
    }

    /** Represents a GoodyBagPrize. */
    class GoodyBagPrize {

        /**
         * Constructs a new GoodyBagPrize.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GoodyBagPrize diamonds. */
        diamonds: (number|Long);

        /**
         * Decodes a GoodyBagPrize message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.GoodyBagPrize & webcast.GoodyBagPrize.$Shape} GoodyBagPrize
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GoodyBagPrize & webcast.GoodyBagPrize.$Shape;
    }

    namespace GoodyBagPrize {

        /** Properties of a GoodyBagPrize. */
        interface $Properties {

            /** GoodyBagPrize diamonds */
            diamonds?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GoodyBagPrize. */
        type $Shape = webcast.GoodyBagPrize.$Properties;
    }

    /**
     * Properties of a GoodyBagWinner.
     * @deprecated Use webcast.GoodyBagWinner.$Properties instead.
     */
    interface IGoodyBagWinner extends webcast.GoodyBagWinner.$Properties {
    }

    /** Represents a GoodyBagWinner. */
    class GoodyBagWinner {

        /**
         * Constructs a new GoodyBagWinner.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GoodyBagWinner user. */
        user?: (webcast.GoodyBagUser.$Properties|null);

        /** GoodyBagWinner diamonds. */
        diamonds: (number|Long);

        /**
         * Decodes a GoodyBagWinner message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.GoodyBagWinner & webcast.GoodyBagWinner.$Shape} GoodyBagWinner
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GoodyBagWinner & webcast.GoodyBagWinner.$Shape;
    }

    namespace GoodyBagWinner {

        /** Properties of a GoodyBagWinner. */
        interface $Properties {

            /** GoodyBagWinner user */
            user?: (webcast.GoodyBagUser.$Properties|null);

            /** GoodyBagWinner diamonds */
            diamonds?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GoodyBagWinner. */
        type $Shape = webcast.GoodyBagWinner.$Properties;
    }

    /**
     * Properties of a GoodyBagUser.
     * @deprecated Use webcast.GoodyBagUser.$Properties instead.
     */
    interface IGoodyBagUser extends webcast.GoodyBagUser.$Properties {
    }

    /** Represents a GoodyBagUser. */
    class GoodyBagUser {

        /**
         * Constructs a new GoodyBagUser.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GoodyBagUser userId. */
        userId: string;

        /** GoodyBagUser nickname. */
        nickname: string;

        /**
         * Decodes a GoodyBagUser message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.GoodyBagUser & webcast.GoodyBagUser.$Shape} GoodyBagUser
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GoodyBagUser & webcast.GoodyBagUser.$Shape;
    }

    namespace GoodyBagUser {

        /** Properties of a GoodyBagUser. */
        interface $Properties {

            /** GoodyBagUser userId */
            userId?: (string|null);

            /** GoodyBagUser nickname */
            nickname?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GoodyBagUser. */
        type $Shape = webcast.GoodyBagUser.$Properties;
    }

    /**
     * Properties of a LinkMicBattle.
     * @deprecated Use webcast.LinkMicBattle.$Properties instead.
     */
    interface ILinkMicBattle extends webcast.LinkMicBattle.$Properties {
    }

    /** Represents a LinkMicBattle. */
    class LinkMicBattle {

        /**
         * Constructs a new LinkMicBattle.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinkMicBattle common. */
        common?: (webcast.Common.$Properties|null);

        /** LinkMicBattle battleId. */
        battleId: (number|Long);

        /** LinkMicBattle battleSettings. */
        battleSettings?: (webcast.BattleSetting.$Properties|null);

        /** LinkMicBattle action. */
        action: number;

        /** LinkMicBattle battleResult. */
        battleResult: webcast.BattleResultEntry.$Properties[];

        /** LinkMicBattle armies. */
        armies: webcast.BattleArmiesEntry.$Properties[];

        /** LinkMicBattle anchorsInfo. */
        anchorsInfo: webcast.BattleUserEntry.$Properties[];

        /** LinkMicBattle teamMember. */
        teamMember: webcast.BattleTeam.$Properties[];

        /** LinkMicBattle teamBattleResult. */
        teamBattleResult: webcast.BattleTeamResult.$Properties[];

        /** LinkMicBattle teamArmies. */
        teamArmies: webcast.BattleTeamArmies.$Properties[];

        /**
         * Decodes a LinkMicBattle message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LinkMicBattle & webcast.LinkMicBattle.$Shape} LinkMicBattle
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkMicBattle & webcast.LinkMicBattle.$Shape;
    }

    namespace LinkMicBattle {

        /** Properties of a LinkMicBattle. */
        interface $Properties {

            /** LinkMicBattle common */
            common?: (webcast.Common.$Properties|null);

            /** LinkMicBattle battleId */
            battleId?: (number|Long|null);

            /** LinkMicBattle battleSettings */
            battleSettings?: (webcast.BattleSetting.$Properties|null);

            /** LinkMicBattle action */
            action?: (number|null);

            /** LinkMicBattle battleResult */
            battleResult?: (webcast.BattleResultEntry.$Properties[]|null);

            /** LinkMicBattle armies */
            armies?: (webcast.BattleArmiesEntry.$Properties[]|null);

            /** LinkMicBattle anchorsInfo */
            anchorsInfo?: (webcast.BattleUserEntry.$Properties[]|null);

            /** LinkMicBattle teamMember */
            teamMember?: (webcast.BattleTeam.$Properties[]|null);

            /** LinkMicBattle teamBattleResult */
            teamBattleResult?: (webcast.BattleTeamResult.$Properties[]|null);

            /** LinkMicBattle teamArmies */
            teamArmies?: (webcast.BattleTeamArmies.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinkMicBattle. */
        type $Shape = webcast.LinkMicBattle.$Properties;
    }

    /**
     * Properties of a LinkMicArmies.
     * @deprecated Use webcast.LinkMicArmies.$Properties instead.
     */
    interface ILinkMicArmies extends webcast.LinkMicArmies.$Properties {
    }

    /** Represents a LinkMicArmies. */
    class LinkMicArmies {

        /**
         * Constructs a new LinkMicArmies.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinkMicArmies common. */
        common?: (webcast.Common.$Properties|null);

        /** LinkMicArmies battleId. */
        battleId: (number|Long);

        /** LinkMicArmies armies. */
        armies: webcast.BattleArmiesEntry.$Properties[];

        /** LinkMicArmies fromUserId. */
        fromUserId: (number|Long);

        /** LinkMicArmies giftId. */
        giftId: (number|Long);

        /** LinkMicArmies giftCount. */
        giftCount: number;

        /** LinkMicArmies teamArmies. */
        teamArmies: webcast.BattleTeamArmies.$Properties[];

        /** LinkMicArmies battleSettings. */
        battleSettings?: (webcast.BattleSetting.$Properties|null);

        /**
         * Decodes a LinkMicArmies message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LinkMicArmies & webcast.LinkMicArmies.$Shape} LinkMicArmies
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkMicArmies & webcast.LinkMicArmies.$Shape;
    }

    namespace LinkMicArmies {

        /** Properties of a LinkMicArmies. */
        interface $Properties {

            /** LinkMicArmies common */
            common?: (webcast.Common.$Properties|null);

            /** LinkMicArmies battleId */
            battleId?: (number|Long|null);

            /** LinkMicArmies armies */
            armies?: (webcast.BattleArmiesEntry.$Properties[]|null);

            /** LinkMicArmies fromUserId */
            fromUserId?: (number|Long|null);

            /** LinkMicArmies giftId */
            giftId?: (number|Long|null);

            /** LinkMicArmies giftCount */
            giftCount?: (number|null);

            /** LinkMicArmies teamArmies */
            teamArmies?: (webcast.BattleTeamArmies.$Properties[]|null);

            /** LinkMicArmies battleSettings */
            battleSettings?: (webcast.BattleSetting.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinkMicArmies. */
        type $Shape = webcast.LinkMicArmies.$Properties;
    }

    /**
     * Properties of a LinkMicBattlePunishFinish.
     * @deprecated Use webcast.LinkMicBattlePunishFinish.$Properties instead.
     */
    interface ILinkMicBattlePunishFinish extends webcast.LinkMicBattlePunishFinish.$Properties {
    }

    /** Represents a LinkMicBattlePunishFinish. */
    class LinkMicBattlePunishFinish {

        /**
         * Constructs a new LinkMicBattlePunishFinish.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinkMicBattlePunishFinish common. */
        common?: (webcast.Common.$Properties|null);

        /** LinkMicBattlePunishFinish opUid. */
        opUid: (number|Long);

        /** LinkMicBattlePunishFinish battleId. */
        battleId: (number|Long);

        /** LinkMicBattlePunishFinish battleSettings. */
        battleSettings?: (webcast.BattleSetting.$Properties|null);

        /**
         * Decodes a LinkMicBattlePunishFinish message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LinkMicBattlePunishFinish & webcast.LinkMicBattlePunishFinish.$Shape} LinkMicBattlePunishFinish
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkMicBattlePunishFinish & webcast.LinkMicBattlePunishFinish.$Shape;
    }

    namespace LinkMicBattlePunishFinish {

        /** Properties of a LinkMicBattlePunishFinish. */
        interface $Properties {

            /** LinkMicBattlePunishFinish common */
            common?: (webcast.Common.$Properties|null);

            /** LinkMicBattlePunishFinish opUid */
            opUid?: (number|Long|null);

            /** LinkMicBattlePunishFinish battleId */
            battleId?: (number|Long|null);

            /** LinkMicBattlePunishFinish battleSettings */
            battleSettings?: (webcast.BattleSetting.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinkMicBattlePunishFinish. */
        type $Shape = webcast.LinkMicBattlePunishFinish.$Properties;
    }

    /**
     * Properties of a BattleSetting.
     * @deprecated Use webcast.BattleSetting.$Properties instead.
     */
    interface IBattleSetting extends webcast.BattleSetting.$Properties {
    }

    /** Represents a BattleSetting. */
    class BattleSetting {

        /**
         * Constructs a new BattleSetting.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleSetting startTimeMs. */
        startTimeMs: (number|Long);

        /** BattleSetting duration. */
        duration: (number|Long);

        /** BattleSetting endTimeMs. */
        endTimeMs: (number|Long);

        /**
         * Decodes a BattleSetting message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleSetting & webcast.BattleSetting.$Shape} BattleSetting
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleSetting & webcast.BattleSetting.$Shape;
    }

    namespace BattleSetting {

        /** Properties of a BattleSetting. */
        interface $Properties {

            /** BattleSetting startTimeMs */
            startTimeMs?: (number|Long|null);

            /** BattleSetting duration */
            duration?: (number|Long|null);

            /** BattleSetting endTimeMs */
            endTimeMs?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleSetting. */
        type $Shape = webcast.BattleSetting.$Properties;
    }

    /**
     * Properties of a BattleResultEntry.
     * @deprecated Use webcast.BattleResultEntry.$Properties instead.
     */
    interface IBattleResultEntry extends webcast.BattleResultEntry.$Properties {
    }

    /** Represents a BattleResultEntry. */
    class BattleResultEntry {

        /**
         * Constructs a new BattleResultEntry.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleResultEntry key. */
        key: (number|Long);

        /** BattleResultEntry value. */
        value?: (webcast.BattleResult.$Properties|null);

        /**
         * Decodes a BattleResultEntry message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleResultEntry & webcast.BattleResultEntry.$Shape} BattleResultEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleResultEntry & webcast.BattleResultEntry.$Shape;
    }

    namespace BattleResultEntry {

        /** Properties of a BattleResultEntry. */
        interface $Properties {

            /** BattleResultEntry key */
            key?: (number|Long|null);

            /** BattleResultEntry value */
            value?: (webcast.BattleResult.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleResultEntry. */
        type $Shape = webcast.BattleResultEntry.$Properties;
    }

    /**
     * Properties of a BattleResult.
     * @deprecated Use webcast.BattleResult.$Properties instead.
     */
    interface IBattleResult extends webcast.BattleResult.$Properties {
    }

    /** Represents a BattleResult. */
    class BattleResult {

        /**
         * Constructs a new BattleResult.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleResult result. */
        result: number;

        /** BattleResult score. */
        score: (number|Long);

        /**
         * Decodes a BattleResult message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleResult & webcast.BattleResult.$Shape} BattleResult
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleResult & webcast.BattleResult.$Shape;
    }

    namespace BattleResult {

        /** Properties of a BattleResult. */
        interface $Properties {

            /** BattleResult result */
            result?: (number|null);

            /** BattleResult score */
            score?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleResult. */
        type $Shape = webcast.BattleResult.$Properties;
    }

    /**
     * Properties of a BattleArmiesEntry.
     * @deprecated Use webcast.BattleArmiesEntry.$Properties instead.
     */
    interface IBattleArmiesEntry extends webcast.BattleArmiesEntry.$Properties {
    }

    /** Represents a BattleArmiesEntry. */
    class BattleArmiesEntry {

        /**
         * Constructs a new BattleArmiesEntry.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleArmiesEntry key. */
        key: (number|Long);

        /** BattleArmiesEntry value. */
        value?: (webcast.BattleArmies.$Properties|null);

        /**
         * Decodes a BattleArmiesEntry message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleArmiesEntry & webcast.BattleArmiesEntry.$Shape} BattleArmiesEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleArmiesEntry & webcast.BattleArmiesEntry.$Shape;
    }

    namespace BattleArmiesEntry {

        /** Properties of a BattleArmiesEntry. */
        interface $Properties {

            /** BattleArmiesEntry key */
            key?: (number|Long|null);

            /** BattleArmiesEntry value */
            value?: (webcast.BattleArmies.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleArmiesEntry. */
        type $Shape = webcast.BattleArmiesEntry.$Properties;
    }

    /**
     * Properties of a BattleArmies.
     * @deprecated Use webcast.BattleArmies.$Properties instead.
     */
    interface IBattleArmies extends webcast.BattleArmies.$Properties {
    }

    /** Represents a BattleArmies. */
    class BattleArmies {

        /**
         * Constructs a new BattleArmies.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleArmies userArmies. */
        userArmies: webcast.BattleArmy.$Properties[];

        /** BattleArmies hostScore. */
        hostScore: (number|Long);

        /**
         * Decodes a BattleArmies message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleArmies & webcast.BattleArmies.$Shape} BattleArmies
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleArmies & webcast.BattleArmies.$Shape;
    }

    namespace BattleArmies {

        /** Properties of a BattleArmies. */
        interface $Properties {

            /** BattleArmies userArmies */
            userArmies?: (webcast.BattleArmy.$Properties[]|null);

            /** BattleArmies hostScore */
            hostScore?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleArmies. */
        type $Shape = webcast.BattleArmies.$Properties;
    }

    /**
     * Properties of a BattleArmy.
     * @deprecated Use webcast.BattleArmy.$Properties instead.
     */
    interface IBattleArmy extends webcast.BattleArmy.$Properties {
    }

    /** Represents a BattleArmy. */
    class BattleArmy {

        /**
         * Constructs a new BattleArmy.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleArmy userId. */
        userId: (number|Long);

        /** BattleArmy score. */
        score: (number|Long);

        /** BattleArmy nickname. */
        nickname: string;

        /**
         * Decodes a BattleArmy message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleArmy & webcast.BattleArmy.$Shape} BattleArmy
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleArmy & webcast.BattleArmy.$Shape;
    }

    namespace BattleArmy {

        /** Properties of a BattleArmy. */
        interface $Properties {

            /** BattleArmy userId */
            userId?: (number|Long|null);

            /** BattleArmy score */
            score?: (number|Long|null);

            /** BattleArmy nickname */
            nickname?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleArmy. */
        type $Shape = webcast.BattleArmy.$Properties;
    }

    /**
     * Properties of a BattleUserEntry.
     * @deprecated Use webcast.BattleUserEntry.$Properties instead.
     */
    interface IBattleUserEntry extends webcast.BattleUserEntry.$Properties {
    }

    /** Represents a BattleUserEntry. */
    class BattleUserEntry {

        /**
         * Constructs a new BattleUserEntry.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleUserEntry key. */
        key: (number|Long);

        /** BattleUserEntry value. */
        value?: (webcast.BattleUser.$Properties|null);

        /**
         * Decodes a BattleUserEntry message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleUserEntry & webcast.BattleUserEntry.$Shape} BattleUserEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleUserEntry & webcast.BattleUserEntry.$Shape;
    }

    namespace BattleUserEntry {

        /** Properties of a BattleUserEntry. */
        interface $Properties {

            /** BattleUserEntry key */
            key?: (number|Long|null);

            /** BattleUserEntry value */
            value?: (webcast.BattleUser.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleUserEntry. */
        type $Shape = webcast.BattleUserEntry.$Properties;
    }

    /**
     * Properties of a BattleUser.
     * @deprecated Use webcast.BattleUser.$Properties instead.
     */
    interface IBattleUser extends webcast.BattleUser.$Properties {
    }

    /** Represents a BattleUser. */
    class BattleUser {

        /**
         * Constructs a new BattleUser.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleUser user. */
        user?: (webcast.BattleBaseUser.$Properties|null);

        /**
         * Decodes a BattleUser message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleUser & webcast.BattleUser.$Shape} BattleUser
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleUser & webcast.BattleUser.$Shape;
    }

    namespace BattleUser {

        /** Properties of a BattleUser. */
        interface $Properties {

            /** BattleUser user */
            user?: (webcast.BattleBaseUser.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleUser. */
        type $Shape = webcast.BattleUser.$Properties;
    }

    /**
     * Properties of a BattleBaseUser.
     * @deprecated Use webcast.BattleBaseUser.$Properties instead.
     */
    interface IBattleBaseUser extends webcast.BattleBaseUser.$Properties {
    }

    /** Represents a BattleBaseUser. */
    class BattleBaseUser {

        /**
         * Constructs a new BattleBaseUser.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleBaseUser userId. */
        userId: (number|Long);

        /** BattleBaseUser nickName. */
        nickName: string;

        /** BattleBaseUser displayId. */
        displayId: string;

        /**
         * Decodes a BattleBaseUser message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleBaseUser & webcast.BattleBaseUser.$Shape} BattleBaseUser
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleBaseUser & webcast.BattleBaseUser.$Shape;
    }

    namespace BattleBaseUser {

        /** Properties of a BattleBaseUser. */
        interface $Properties {

            /** BattleBaseUser userId */
            userId?: (number|Long|null);

            /** BattleBaseUser nickName */
            nickName?: (string|null);

            /** BattleBaseUser displayId */
            displayId?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleBaseUser. */
        type $Shape = webcast.BattleBaseUser.$Properties;
    }

    /**
     * Properties of a BattleTeam.
     * @deprecated Use webcast.BattleTeam.$Properties instead.
     */
    interface IBattleTeam extends webcast.BattleTeam.$Properties {
    }

    /** Represents a BattleTeam. */
    class BattleTeam {

        /**
         * Constructs a new BattleTeam.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleTeam teamId. */
        teamId: (number|Long);

        /** BattleTeam userId. */
        userId: (number|Long)[];

        /**
         * Decodes a BattleTeam message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleTeam & webcast.BattleTeam.$Shape} BattleTeam
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleTeam & webcast.BattleTeam.$Shape;
    }

    namespace BattleTeam {

        /** Properties of a BattleTeam. */
        interface $Properties {

            /** BattleTeam teamId */
            teamId?: (number|Long|null);

            /** BattleTeam userId */
            userId?: ((number|Long)[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleTeam. */
        type $Shape = webcast.BattleTeam.$Properties;
    }

    /**
     * Properties of a BattleTeamResult.
     * @deprecated Use webcast.BattleTeamResult.$Properties instead.
     */
    interface IBattleTeamResult extends webcast.BattleTeamResult.$Properties {
    }

    /** Represents a BattleTeamResult. */
    class BattleTeamResult {

        /**
         * Constructs a new BattleTeamResult.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleTeamResult teamId. */
        teamId: (number|Long);

        /** BattleTeamResult teamUser. */
        teamUser: webcast.BattleTeamUser.$Properties[];

        /** BattleTeamResult result. */
        result: number;

        /**
         * Decodes a BattleTeamResult message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleTeamResult & webcast.BattleTeamResult.$Shape} BattleTeamResult
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleTeamResult & webcast.BattleTeamResult.$Shape;
    }

    namespace BattleTeamResult {

        /** Properties of a BattleTeamResult. */
        interface $Properties {

            /** BattleTeamResult teamId */
            teamId?: (number|Long|null);

            /** BattleTeamResult teamUser */
            teamUser?: (webcast.BattleTeamUser.$Properties[]|null);

            /** BattleTeamResult result */
            result?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleTeamResult. */
        type $Shape = webcast.BattleTeamResult.$Properties;
    }

    /**
     * Properties of a BattleTeamArmies.
     * @deprecated Use webcast.BattleTeamArmies.$Properties instead.
     */
    interface IBattleTeamArmies extends webcast.BattleTeamArmies.$Properties {
    }

    /** Represents a BattleTeamArmies. */
    class BattleTeamArmies {

        /**
         * Constructs a new BattleTeamArmies.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleTeamArmies teamId. */
        teamId: (number|Long);

        /** BattleTeamArmies teamUser. */
        teamUser: webcast.BattleTeamUser.$Properties[];

        /** BattleTeamArmies userArmies. */
        userArmies?: (webcast.BattleArmies.$Properties|null);

        /**
         * Decodes a BattleTeamArmies message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleTeamArmies & webcast.BattleTeamArmies.$Shape} BattleTeamArmies
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleTeamArmies & webcast.BattleTeamArmies.$Shape;
    }

    namespace BattleTeamArmies {

        /** Properties of a BattleTeamArmies. */
        interface $Properties {

            /** BattleTeamArmies teamId */
            teamId?: (number|Long|null);

            /** BattleTeamArmies teamUser */
            teamUser?: (webcast.BattleTeamUser.$Properties[]|null);

            /** BattleTeamArmies userArmies */
            userArmies?: (webcast.BattleArmies.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleTeamArmies. */
        type $Shape = webcast.BattleTeamArmies.$Properties;
    }

    /**
     * Properties of a BattleTeamUser.
     * @deprecated Use webcast.BattleTeamUser.$Properties instead.
     */
    interface IBattleTeamUser extends webcast.BattleTeamUser.$Properties {
    }

    /** Represents a BattleTeamUser. */
    class BattleTeamUser {

        /**
         * Constructs a new BattleTeamUser.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleTeamUser userId. */
        userId: (number|Long);

        /** BattleTeamUser score. */
        score: (number|Long);

        /**
         * Decodes a BattleTeamUser message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleTeamUser & webcast.BattleTeamUser.$Shape} BattleTeamUser
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleTeamUser & webcast.BattleTeamUser.$Shape;
    }

    namespace BattleTeamUser {

        /** Properties of a BattleTeamUser. */
        interface $Properties {

            /** BattleTeamUser userId */
            userId?: (number|Long|null);

            /** BattleTeamUser score */
            score?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleTeamUser. */
        type $Shape = webcast.BattleTeamUser.$Properties;
    }

    /**
     * Properties of a LinkmicBattleTaskMessage.
     * @deprecated Use webcast.LinkmicBattleTaskMessage.$Properties instead.
     */
    interface ILinkmicBattleTaskMessage extends webcast.LinkmicBattleTaskMessage.$Properties {
    }

    /** Represents a LinkmicBattleTaskMessage. */
    class LinkmicBattleTaskMessage {

        /**
         * Constructs a new LinkmicBattleTaskMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinkmicBattleTaskMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** LinkmicBattleTaskMessage start. */
        start?: (webcast.BattleTaskStart.$Properties|null);

        /** LinkmicBattleTaskMessage taskUpdate. */
        taskUpdate?: (webcast.BattleTaskUpdate.$Properties|null);

        /** LinkmicBattleTaskMessage reward. */
        reward?: (webcast.BattleRewardSettle.$Properties|null);

        /** LinkmicBattleTaskMessage battleId. */
        battleId: (number|Long);

        /**
         * Decodes a LinkmicBattleTaskMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LinkmicBattleTaskMessage & webcast.LinkmicBattleTaskMessage.$Shape} LinkmicBattleTaskMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkmicBattleTaskMessage & webcast.LinkmicBattleTaskMessage.$Shape;
    }

    namespace LinkmicBattleTaskMessage {

        /** Properties of a LinkmicBattleTaskMessage. */
        interface $Properties {

            /** LinkmicBattleTaskMessage common */
            common?: (webcast.Common.$Properties|null);

            /** LinkmicBattleTaskMessage start */
            start?: (webcast.BattleTaskStart.$Properties|null);

            /** LinkmicBattleTaskMessage taskUpdate */
            taskUpdate?: (webcast.BattleTaskUpdate.$Properties|null);

            /** LinkmicBattleTaskMessage reward */
            reward?: (webcast.BattleRewardSettle.$Properties|null);

            /** LinkmicBattleTaskMessage battleId */
            battleId?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinkmicBattleTaskMessage. */
        type $Shape = webcast.LinkmicBattleTaskMessage.$Properties;
    }

    /**
     * Properties of a BattleTaskStart.
     * @deprecated Use webcast.BattleTaskStart.$Properties instead.
     */
    interface IBattleTaskStart extends webcast.BattleTaskStart.$Properties {
    }

    /** Represents a BattleTaskStart. */
    class BattleTaskStart {

        /**
         * Constructs a new BattleTaskStart.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleTaskStart task. */
        task?: (webcast.BattleTask.$Properties|null);

        /**
         * Decodes a BattleTaskStart message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleTaskStart & webcast.BattleTaskStart.$Shape} BattleTaskStart
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleTaskStart & webcast.BattleTaskStart.$Shape;
    }

    namespace BattleTaskStart {

        /** Properties of a BattleTaskStart. */
        interface $Properties {

            /** BattleTaskStart task */
            task?: (webcast.BattleTask.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleTaskStart. */
        type $Shape = webcast.BattleTaskStart.$Properties;
    }

    /**
     * Properties of a BattleTask.
     * @deprecated Use webcast.BattleTask.$Properties instead.
     */
    interface IBattleTask extends webcast.BattleTask.$Properties {
    }

    /** Represents a BattleTask. */
    class BattleTask {

        /**
         * Constructs a new BattleTask.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleTask guides. */
        guides: webcast.BattleTaskGuide.$Properties[];

        /**
         * Decodes a BattleTask message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleTask & webcast.BattleTask.$Shape} BattleTask
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleTask & webcast.BattleTask.$Shape;
    }

    namespace BattleTask {

        /** Properties of a BattleTask. */
        interface $Properties {

            /** BattleTask guides */
            guides?: (webcast.BattleTaskGuide.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleTask. */
        type $Shape = webcast.BattleTask.$Properties;
    }

    /**
     * Properties of a BattleTaskGuide.
     * @deprecated Use webcast.BattleTaskGuide.$Properties instead.
     */
    interface IBattleTaskGuide extends webcast.BattleTaskGuide.$Properties {
    }

    /** Represents a BattleTaskGuide. */
    class BattleTaskGuide {

        /**
         * Constructs a new BattleTaskGuide.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleTaskGuide prompt. */
        prompt?: (webcast.BattlePrompt.$Properties|null);

        /**
         * Decodes a BattleTaskGuide message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleTaskGuide & webcast.BattleTaskGuide.$Shape} BattleTaskGuide
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleTaskGuide & webcast.BattleTaskGuide.$Shape;
    }

    namespace BattleTaskGuide {

        /** Properties of a BattleTaskGuide. */
        interface $Properties {

            /** BattleTaskGuide prompt */
            prompt?: (webcast.BattlePrompt.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleTaskGuide. */
        type $Shape = webcast.BattleTaskGuide.$Properties;
    }

    /**
     * Properties of a BattlePrompt.
     * @deprecated Use webcast.BattlePrompt.$Properties instead.
     */
    interface IBattlePrompt extends webcast.BattlePrompt.$Properties {
    }

    /** Represents a BattlePrompt. */
    class BattlePrompt {

        /**
         * Constructs a new BattlePrompt.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattlePrompt key. */
        key: string;

        /**
         * Decodes a BattlePrompt message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattlePrompt & webcast.BattlePrompt.$Shape} BattlePrompt
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattlePrompt & webcast.BattlePrompt.$Shape;
    }

    namespace BattlePrompt {

        /** Properties of a BattlePrompt. */
        interface $Properties {

            /** BattlePrompt key */
            key?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattlePrompt. */
        type $Shape = webcast.BattlePrompt.$Properties;
    }

    /**
     * Properties of a BattleTaskUpdate.
     * @deprecated Use webcast.BattleTaskUpdate.$Properties instead.
     */
    interface IBattleTaskUpdate extends webcast.BattleTaskUpdate.$Properties {
    }

    /** Represents a BattleTaskUpdate. */
    class BattleTaskUpdate {

        /**
         * Constructs a new BattleTaskUpdate.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleTaskUpdate fromUserId. */
        fromUserId: (number|Long);

        /**
         * Decodes a BattleTaskUpdate message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleTaskUpdate & webcast.BattleTaskUpdate.$Shape} BattleTaskUpdate
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleTaskUpdate & webcast.BattleTaskUpdate.$Shape;
    }

    namespace BattleTaskUpdate {

        /** Properties of a BattleTaskUpdate. */
        interface $Properties {

            /** BattleTaskUpdate fromUserId */
            fromUserId?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleTaskUpdate. */
        type $Shape = webcast.BattleTaskUpdate.$Properties;
    }

    /**
     * Properties of a BattleRewardSettle.
     * @deprecated Use webcast.BattleRewardSettle.$Properties instead.
     */
    interface IBattleRewardSettle extends webcast.BattleRewardSettle.$Properties {
    }

    /** Represents a BattleRewardSettle. */
    class BattleRewardSettle {

        /**
         * Constructs a new BattleRewardSettle.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleRewardSettle prompt. */
        prompt?: (webcast.BattlePrompt.$Properties|null);

        /**
         * Decodes a BattleRewardSettle message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleRewardSettle & webcast.BattleRewardSettle.$Shape} BattleRewardSettle
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleRewardSettle & webcast.BattleRewardSettle.$Shape;
    }

    namespace BattleRewardSettle {

        /** Properties of a BattleRewardSettle. */
        interface $Properties {

            /** BattleRewardSettle prompt */
            prompt?: (webcast.BattlePrompt.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleRewardSettle. */
        type $Shape = webcast.BattleRewardSettle.$Properties;
    }

    /**
     * Properties of a LinkmicBattleNoticeMessage.
     * @deprecated Use webcast.LinkmicBattleNoticeMessage.$Properties instead.
     */
    interface ILinkmicBattleNoticeMessage extends webcast.LinkmicBattleNoticeMessage.$Properties {
    }

    /** Represents a LinkmicBattleNoticeMessage. */
    class LinkmicBattleNoticeMessage {

        /**
         * Constructs a new LinkmicBattleNoticeMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinkmicBattleNoticeMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** LinkmicBattleNoticeMessage notice. */
        notice?: (webcast.BattleNotice.$Properties|null);

        /**
         * Decodes a LinkmicBattleNoticeMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LinkmicBattleNoticeMessage & webcast.LinkmicBattleNoticeMessage.$Shape} LinkmicBattleNoticeMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkmicBattleNoticeMessage & webcast.LinkmicBattleNoticeMessage.$Shape;
    }

    namespace LinkmicBattleNoticeMessage {

        /** Properties of a LinkmicBattleNoticeMessage. */
        interface $Properties {

            /** LinkmicBattleNoticeMessage common */
            common?: (webcast.Common.$Properties|null);

            /** LinkmicBattleNoticeMessage notice */
            notice?: (webcast.BattleNotice.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinkmicBattleNoticeMessage. */
        type $Shape = webcast.LinkmicBattleNoticeMessage.$Properties;
    }

    /**
     * Properties of a BattleNotice.
     * @deprecated Use webcast.BattleNotice.$Properties instead.
     */
    interface IBattleNotice extends webcast.BattleNotice.$Properties {
    }

    /** Represents a BattleNotice. */
    class BattleNotice {

        /**
         * Constructs a new BattleNotice.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleNotice text. */
        text?: (webcast.Text.$Properties|null);

        /**
         * Decodes a BattleNotice message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleNotice & webcast.BattleNotice.$Shape} BattleNotice
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleNotice & webcast.BattleNotice.$Shape;
    }

    namespace BattleNotice {

        /** Properties of a BattleNotice. */
        interface $Properties {

            /** BattleNotice text */
            text?: (webcast.Text.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleNotice. */
        type $Shape = webcast.BattleNotice.$Properties;
    }

    /**
     * Properties of a LinkMicBattleItemCard.
     * @deprecated Use webcast.LinkMicBattleItemCard.$Properties instead.
     */
    interface ILinkMicBattleItemCard extends webcast.LinkMicBattleItemCard.$Properties {
    }

    /** Represents a LinkMicBattleItemCard. */
    class LinkMicBattleItemCard {

        /**
         * Constructs a new LinkMicBattleItemCard.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinkMicBattleItemCard common. */
        common?: (webcast.Common.$Properties|null);

        /** LinkMicBattleItemCard battleId. */
        battleId: (number|Long);

        /** LinkMicBattleItemCard cardObtainGuide. */
        cardObtainGuide?: (webcast.BattleCardNotice.$Properties|null);

        /** LinkMicBattleItemCard useCriticalStrikeCard. */
        useCriticalStrikeCard?: (webcast.BattleCardUse.$Properties|null);

        /** LinkMicBattleItemCard useSmokeCard. */
        useSmokeCard?: (webcast.BattleCardUse.$Properties|null);

        /** LinkMicBattleItemCard awardCardNotice. */
        awardCardNotice?: (webcast.BattleCardNotice.$Properties|null);

        /** LinkMicBattleItemCard useExtraTimeCard. */
        useExtraTimeCard?: (webcast.BattleCardUse.$Properties|null);

        /** LinkMicBattleItemCard useSpecialEffectCard. */
        useSpecialEffectCard?: (webcast.BattleCardUse.$Properties|null);

        /** LinkMicBattleItemCard usePotionCard. */
        usePotionCard?: (webcast.BattleCardUse.$Properties|null);

        /** LinkMicBattleItemCard useWaveCard. */
        useWaveCard?: (webcast.BattleCardUse.$Properties|null);

        /** LinkMicBattleItemCard specialEffectNotice. */
        specialEffectNotice?: (webcast.BattleCardNotice.$Properties|null);

        /** LinkMicBattleItemCard useTop2Card. */
        useTop2Card?: (webcast.BattleCardUse.$Properties|null);

        /** LinkMicBattleItemCard useTop3Card. */
        useTop3Card?: (webcast.BattleCardUse.$Properties|null);

        /** LinkMicBattleItemCard useVaultGloveCard. */
        useVaultGloveCard?: (webcast.BattleCardUse.$Properties|null);

        /**
         * Decodes a LinkMicBattleItemCard message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LinkMicBattleItemCard & webcast.LinkMicBattleItemCard.$Shape} LinkMicBattleItemCard
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkMicBattleItemCard & webcast.LinkMicBattleItemCard.$Shape;
    }

    namespace LinkMicBattleItemCard {

        /** Properties of a LinkMicBattleItemCard. */
        interface $Properties {

            /** LinkMicBattleItemCard common */
            common?: (webcast.Common.$Properties|null);

            /** LinkMicBattleItemCard battleId */
            battleId?: (number|Long|null);

            /** LinkMicBattleItemCard cardObtainGuide */
            cardObtainGuide?: (webcast.BattleCardNotice.$Properties|null);

            /** LinkMicBattleItemCard useCriticalStrikeCard */
            useCriticalStrikeCard?: (webcast.BattleCardUse.$Properties|null);

            /** LinkMicBattleItemCard useSmokeCard */
            useSmokeCard?: (webcast.BattleCardUse.$Properties|null);

            /** LinkMicBattleItemCard awardCardNotice */
            awardCardNotice?: (webcast.BattleCardNotice.$Properties|null);

            /** LinkMicBattleItemCard useExtraTimeCard */
            useExtraTimeCard?: (webcast.BattleCardUse.$Properties|null);

            /** LinkMicBattleItemCard useSpecialEffectCard */
            useSpecialEffectCard?: (webcast.BattleCardUse.$Properties|null);

            /** LinkMicBattleItemCard usePotionCard */
            usePotionCard?: (webcast.BattleCardUse.$Properties|null);

            /** LinkMicBattleItemCard useWaveCard */
            useWaveCard?: (webcast.BattleCardUse.$Properties|null);

            /** LinkMicBattleItemCard specialEffectNotice */
            specialEffectNotice?: (webcast.BattleCardNotice.$Properties|null);

            /** LinkMicBattleItemCard useTop2Card */
            useTop2Card?: (webcast.BattleCardUse.$Properties|null);

            /** LinkMicBattleItemCard useTop3Card */
            useTop3Card?: (webcast.BattleCardUse.$Properties|null);

            /** LinkMicBattleItemCard useVaultGloveCard */
            useVaultGloveCard?: (webcast.BattleCardUse.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinkMicBattleItemCard. */
        type $Shape = webcast.LinkMicBattleItemCard.$Properties;
    }

    /**
     * Properties of a BattleCardNotice.
     * @deprecated Use webcast.BattleCardNotice.$Properties instead.
     */
    interface IBattleCardNotice extends webcast.BattleCardNotice.$Properties {
    }

    /** Represents a BattleCardNotice. */
    class BattleCardNotice {

        /**
         * Constructs a new BattleCardNotice.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleCardNotice text. */
        text?: (webcast.Text.$Properties|null);

        /**
         * Decodes a BattleCardNotice message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleCardNotice & webcast.BattleCardNotice.$Shape} BattleCardNotice
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleCardNotice & webcast.BattleCardNotice.$Shape;
    }

    namespace BattleCardNotice {

        /** Properties of a BattleCardNotice. */
        interface $Properties {

            /** BattleCardNotice text */
            text?: (webcast.Text.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleCardNotice. */
        type $Shape = webcast.BattleCardNotice.$Properties;
    }

    /**
     * Properties of a BattleCardUse.
     * @deprecated Use webcast.BattleCardUse.$Properties instead.
     */
    interface IBattleCardUse extends webcast.BattleCardUse.$Properties {
    }

    /** Represents a BattleCardUse. */
    class BattleCardUse {

        /**
         * Constructs a new BattleCardUse.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleCardUse card. */
        card?: (webcast.BattleCard.$Properties|null);

        /** BattleCardUse text. */
        text?: (webcast.Text.$Properties|null);

        /**
         * Decodes a BattleCardUse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleCardUse & webcast.BattleCardUse.$Shape} BattleCardUse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleCardUse & webcast.BattleCardUse.$Shape;
    }

    namespace BattleCardUse {

        /** Properties of a BattleCardUse. */
        interface $Properties {

            /** BattleCardUse card */
            card?: (webcast.BattleCard.$Properties|null);

            /** BattleCardUse text */
            text?: (webcast.Text.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleCardUse. */
        type $Shape = webcast.BattleCardUse.$Properties;
    }

    /**
     * Properties of a BattleCard.
     * @deprecated Use webcast.BattleCard.$Properties instead.
     */
    interface IBattleCard extends webcast.BattleCard.$Properties {
    }

    /** Represents a BattleCard. */
    class BattleCard {

        /**
         * Constructs a new BattleCard.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleCard sender. */
        sender?: (webcast.BattleUser.$Properties|null);

        /**
         * Decodes a BattleCard message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleCard & webcast.BattleCard.$Shape} BattleCard
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleCard & webcast.BattleCard.$Shape;
    }

    namespace BattleCard {

        /** Properties of a BattleCard. */
        interface $Properties {

            /** BattleCard sender */
            sender?: (webcast.BattleUser.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleCard. */
        type $Shape = webcast.BattleCard.$Properties;
    }

    /**
     * Properties of a LinkMessage.
     * @deprecated Use webcast.LinkMessage.$Properties instead.
     */
    interface ILinkMessage extends webcast.LinkMessage.$Properties {
    }

    /** Represents a LinkMessage. */
    class LinkMessage {

        /**
         * Constructs a new LinkMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinkMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** LinkMessage messageType. */
        messageType: number;

        /** LinkMessage scene. */
        scene: number;

        /** LinkMessage enterContent. */
        enterContent?: (webcast.LinkEnter.$Properties|null);

        /** LinkMessage leaveContent. */
        leaveContent?: (webcast.LinkUserId.$Properties|null);

        /** LinkMessage updateUserSettingContent. */
        updateUserSettingContent?: (webcast.LinkSettings.$Properties|null);

        /** LinkMessage listChangeContent. */
        listChangeContent?: (webcast.LinkList.$Properties|null);

        /**
         * Decodes a LinkMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LinkMessage & webcast.LinkMessage.$Shape} LinkMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkMessage & webcast.LinkMessage.$Shape;
    }

    namespace LinkMessage {

        /** Properties of a LinkMessage. */
        interface $Properties {

            /** LinkMessage common */
            common?: (webcast.Common.$Properties|null);

            /** LinkMessage messageType */
            messageType?: (number|null);

            /** LinkMessage scene */
            scene?: (number|null);

            /** LinkMessage enterContent */
            enterContent?: (webcast.LinkEnter.$Properties|null);

            /** LinkMessage leaveContent */
            leaveContent?: (webcast.LinkUserId.$Properties|null);

            /** LinkMessage updateUserSettingContent */
            updateUserSettingContent?: (webcast.LinkSettings.$Properties|null);

            /** LinkMessage listChangeContent */
            listChangeContent?: (webcast.LinkList.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinkMessage. */
        type $Shape = webcast.LinkMessage.$Properties;
    }

    /**
     * Properties of a LinkEnter.
     * @deprecated Use webcast.LinkEnter.$Properties instead.
     */
    interface ILinkEnter extends webcast.LinkEnter.$Properties {
    }

    /** Represents a LinkEnter. */
    class LinkEnter {

        /**
         * Constructs a new LinkEnter.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinkEnter linked. */
        linked: webcast.LinkedUser.$Properties[];

        /**
         * Decodes a LinkEnter message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LinkEnter & webcast.LinkEnter.$Shape} LinkEnter
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkEnter & webcast.LinkEnter.$Shape;
    }

    namespace LinkEnter {

        /** Properties of a LinkEnter. */
        interface $Properties {

            /** LinkEnter linked */
            linked?: (webcast.LinkedUser.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinkEnter. */
        type $Shape = webcast.LinkEnter.$Properties;
    }

    /**
     * Properties of a LinkUserId.
     * @deprecated Use webcast.LinkUserId.$Properties instead.
     */
    interface ILinkUserId extends webcast.LinkUserId.$Properties {
    }

    /** Represents a LinkUserId. */
    class LinkUserId {

        /**
         * Constructs a new LinkUserId.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinkUserId userId. */
        userId: (number|Long);

        /**
         * Decodes a LinkUserId message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LinkUserId & webcast.LinkUserId.$Shape} LinkUserId
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkUserId & webcast.LinkUserId.$Shape;
    }

    namespace LinkUserId {

        /** Properties of a LinkUserId. */
        interface $Properties {

            /** LinkUserId userId */
            userId?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinkUserId. */
        type $Shape = webcast.LinkUserId.$Properties;
    }

    /**
     * Properties of a LinkSettings.
     * @deprecated Use webcast.LinkSettings.$Properties instead.
     */
    interface ILinkSettings extends webcast.LinkSettings.$Properties {
    }

    /** Represents a LinkSettings. */
    class LinkSettings {

        /**
         * Constructs a new LinkSettings.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinkSettings user. */
        user?: (webcast.LinkUserId.$Properties|null);

        /**
         * Decodes a LinkSettings message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LinkSettings & webcast.LinkSettings.$Shape} LinkSettings
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkSettings & webcast.LinkSettings.$Shape;
    }

    namespace LinkSettings {

        /** Properties of a LinkSettings. */
        interface $Properties {

            /** LinkSettings user */
            user?: (webcast.LinkUserId.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinkSettings. */
        type $Shape = webcast.LinkSettings.$Properties;
    }

    /**
     * Properties of a LinkList.
     * @deprecated Use webcast.LinkList.$Properties instead.
     */
    interface ILinkList extends webcast.LinkList.$Properties {
    }

    /** Represents a LinkList. */
    class LinkList {

        /**
         * Constructs a new LinkList.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinkList linked. */
        linked: webcast.LinkedUser.$Properties[];

        /** LinkList waiting. */
        waiting: webcast.LinkedUser.$Properties[];

        /**
         * Decodes a LinkList message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LinkList & webcast.LinkList.$Shape} LinkList
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkList & webcast.LinkList.$Shape;
    }

    namespace LinkList {

        /** Properties of a LinkList. */
        interface $Properties {

            /** LinkList linked */
            linked?: (webcast.LinkedUser.$Properties[]|null);

            /** LinkList waiting */
            waiting?: (webcast.LinkedUser.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinkList. */
        type $Shape = webcast.LinkList.$Properties;
    }

    /**
     * Properties of a LinkedUser.
     * @deprecated Use webcast.LinkedUser.$Properties instead.
     */
    interface ILinkedUser extends webcast.LinkedUser.$Properties {
    }

    /** Represents a LinkedUser. */
    class LinkedUser {

        /**
         * Constructs a new LinkedUser.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinkedUser user. */
        user?: (webcast.NamedUser.$Properties|null);

        /** LinkedUser fanTicket. */
        fanTicket: (number|Long);

        /**
         * Decodes a LinkedUser message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LinkedUser & webcast.LinkedUser.$Shape} LinkedUser
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkedUser & webcast.LinkedUser.$Shape;
    }

    namespace LinkedUser {

        /** Properties of a LinkedUser. */
        interface $Properties {

            /** LinkedUser user */
            user?: (webcast.NamedUser.$Properties|null);

            /** LinkedUser fanTicket */
            fanTicket?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinkedUser. */
        type $Shape = webcast.LinkedUser.$Properties;
    }

    /**
     * Properties of a LinkLayerMessage.
     * @deprecated Use webcast.LinkLayerMessage.$Properties instead.
     */
    interface ILinkLayerMessage extends webcast.LinkLayerMessage.$Properties {
    }

    /** Represents a LinkLayerMessage. */
    class LinkLayerMessage {

        /**
         * Constructs a new LinkLayerMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinkLayerMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** LinkLayerMessage messageType. */
        messageType: number;

        /** LinkLayerMessage scene. */
        scene: number;

        /** LinkLayerMessage listChangeContent. */
        listChangeContent?: (webcast.LayerList.$Properties|null);

        /** LinkLayerMessage leaveContent. */
        leaveContent?: (webcast.LayerPerson.$Properties|null);

        /** LinkLayerMessage finishContent. */
        finishContent?: (webcast.LayerPerson.$Properties|null);

        /** LinkLayerMessage groupChangeContent. */
        groupChangeContent?: (webcast.LayerGroupChange.$Properties|null);

        /** LinkLayerMessage businessContent. */
        businessContent?: (webcast.LayerBusiness.$Properties|null);

        /**
         * Decodes a LinkLayerMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LinkLayerMessage & webcast.LinkLayerMessage.$Shape} LinkLayerMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkLayerMessage & webcast.LinkLayerMessage.$Shape;
    }

    namespace LinkLayerMessage {

        /** Properties of a LinkLayerMessage. */
        interface $Properties {

            /** LinkLayerMessage common */
            common?: (webcast.Common.$Properties|null);

            /** LinkLayerMessage messageType */
            messageType?: (number|null);

            /** LinkLayerMessage scene */
            scene?: (number|null);

            /** LinkLayerMessage listChangeContent */
            listChangeContent?: (webcast.LayerList.$Properties|null);

            /** LinkLayerMessage leaveContent */
            leaveContent?: (webcast.LayerPerson.$Properties|null);

            /** LinkLayerMessage finishContent */
            finishContent?: (webcast.LayerPerson.$Properties|null);

            /** LinkLayerMessage groupChangeContent */
            groupChangeContent?: (webcast.LayerGroupChange.$Properties|null);

            /** LinkLayerMessage businessContent */
            businessContent?: (webcast.LayerBusiness.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinkLayerMessage. */
        type $Shape = webcast.LinkLayerMessage.$Properties;
    }

    /**
     * Properties of a LayerList.
     * @deprecated Use webcast.LayerList.$Properties instead.
     */
    interface ILayerList extends webcast.LayerList.$Properties {
    }

    /** Represents a LayerList. */
    class LayerList {

        /**
         * Constructs a new LayerList.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LayerList users. */
        users?: (webcast.LayerUsers.$Properties|null);

        /**
         * Decodes a LayerList message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LayerList & webcast.LayerList.$Shape} LayerList
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerList & webcast.LayerList.$Shape;
    }

    namespace LayerList {

        /** Properties of a LayerList. */
        interface $Properties {

            /** LayerList users */
            users?: (webcast.LayerUsers.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LayerList. */
        type $Shape = webcast.LayerList.$Properties;
    }

    /**
     * Properties of a LayerUsers.
     * @deprecated Use webcast.LayerUsers.$Properties instead.
     */
    interface ILayerUsers extends webcast.LayerUsers.$Properties {
    }

    /** Represents a LayerUsers. */
    class LayerUsers {

        /**
         * Constructs a new LayerUsers.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LayerUsers linked. */
        linked: webcast.LayerPerson.$Properties[];

        /** LayerUsers waiting. */
        waiting: webcast.LayerPerson.$Properties[];

        /**
         * Decodes a LayerUsers message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LayerUsers & webcast.LayerUsers.$Shape} LayerUsers
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerUsers & webcast.LayerUsers.$Shape;
    }

    namespace LayerUsers {

        /** Properties of a LayerUsers. */
        interface $Properties {

            /** LayerUsers linked */
            linked?: (webcast.LayerPerson.$Properties[]|null);

            /** LayerUsers waiting */
            waiting?: (webcast.LayerPerson.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LayerUsers. */
        type $Shape = webcast.LayerUsers.$Properties;
    }

    /**
     * Properties of a LayerPerson.
     * @deprecated Use webcast.LayerPerson.$Properties instead.
     */
    interface ILayerPerson extends webcast.LayerPerson.$Properties {
    }

    /** Represents a LayerPerson. */
    class LayerPerson {

        /**
         * Constructs a new LayerPerson.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LayerPerson player. */
        player?: (webcast.LayerPlayer.$Properties|null);

        /**
         * Decodes a LayerPerson message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LayerPerson & webcast.LayerPerson.$Shape} LayerPerson
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerPerson & webcast.LayerPerson.$Shape;
    }

    namespace LayerPerson {

        /** Properties of a LayerPerson. */
        interface $Properties {

            /** LayerPerson player */
            player?: (webcast.LayerPlayer.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LayerPerson. */
        type $Shape = webcast.LayerPerson.$Properties;
    }

    /**
     * Properties of a LayerPlayer.
     * @deprecated Use webcast.LayerPlayer.$Properties instead.
     */
    interface ILayerPlayer extends webcast.LayerPlayer.$Properties {
    }

    /** Represents a LayerPlayer. */
    class LayerPlayer {

        /**
         * Constructs a new LayerPlayer.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LayerPlayer userId. */
        userId: (number|Long);

        /**
         * Decodes a LayerPlayer message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LayerPlayer & webcast.LayerPlayer.$Shape} LayerPlayer
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerPlayer & webcast.LayerPlayer.$Shape;
    }

    namespace LayerPlayer {

        /** Properties of a LayerPlayer. */
        interface $Properties {

            /** LayerPlayer userId */
            userId?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LayerPlayer. */
        type $Shape = webcast.LayerPlayer.$Properties;
    }

    /**
     * Properties of a LayerGroupChange.
     * @deprecated Use webcast.LayerGroupChange.$Properties instead.
     */
    interface ILayerGroupChange extends webcast.LayerGroupChange.$Properties {
    }

    /** Represents a LayerGroupChange. */
    class LayerGroupChange {

        /**
         * Constructs a new LayerGroupChange.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LayerGroupChange group. */
        group?: (webcast.LayerGroup.$Properties|null);

        /**
         * Decodes a LayerGroupChange message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LayerGroupChange & webcast.LayerGroupChange.$Shape} LayerGroupChange
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerGroupChange & webcast.LayerGroupChange.$Shape;
    }

    namespace LayerGroupChange {

        /** Properties of a LayerGroupChange. */
        interface $Properties {

            /** LayerGroupChange group */
            group?: (webcast.LayerGroup.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LayerGroupChange. */
        type $Shape = webcast.LayerGroupChange.$Properties;
    }

    /**
     * Properties of a LayerGroup.
     * @deprecated Use webcast.LayerGroup.$Properties instead.
     */
    interface ILayerGroup extends webcast.LayerGroup.$Properties {
    }

    /** Represents a LayerGroup. */
    class LayerGroup {

        /**
         * Constructs a new LayerGroup.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LayerGroup channels. */
        channels: webcast.LayerGroupChannel.$Properties[];

        /**
         * Decodes a LayerGroup message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LayerGroup & webcast.LayerGroup.$Shape} LayerGroup
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerGroup & webcast.LayerGroup.$Shape;
    }

    namespace LayerGroup {

        /** Properties of a LayerGroup. */
        interface $Properties {

            /** LayerGroup channels */
            channels?: (webcast.LayerGroupChannel.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LayerGroup. */
        type $Shape = webcast.LayerGroup.$Properties;
    }

    /**
     * Properties of a LayerGroupChannel.
     * @deprecated Use webcast.LayerGroupChannel.$Properties instead.
     */
    interface ILayerGroupChannel extends webcast.LayerGroupChannel.$Properties {
    }

    /** Represents a LayerGroupChannel. */
    class LayerGroupChannel {

        /**
         * Constructs a new LayerGroupChannel.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LayerGroupChannel user. */
        user?: (webcast.LayerGroupUser.$Properties|null);

        /**
         * Decodes a LayerGroupChannel message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LayerGroupChannel & webcast.LayerGroupChannel.$Shape} LayerGroupChannel
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerGroupChannel & webcast.LayerGroupChannel.$Shape;
    }

    namespace LayerGroupChannel {

        /** Properties of a LayerGroupChannel. */
        interface $Properties {

            /** LayerGroupChannel user */
            user?: (webcast.LayerGroupUser.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LayerGroupChannel. */
        type $Shape = webcast.LayerGroupChannel.$Properties;
    }

    /**
     * Properties of a LayerGroupUser.
     * @deprecated Use webcast.LayerGroupUser.$Properties instead.
     */
    interface ILayerGroupUser extends webcast.LayerGroupUser.$Properties {
    }

    /** Represents a LayerGroupUser. */
    class LayerGroupUser {

        /**
         * Constructs a new LayerGroupUser.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LayerGroupUser linked. */
        linked?: (webcast.LayerPerson.$Properties|null);

        /**
         * Decodes a LayerGroupUser message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LayerGroupUser & webcast.LayerGroupUser.$Shape} LayerGroupUser
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerGroupUser & webcast.LayerGroupUser.$Shape;
    }

    namespace LayerGroupUser {

        /** Properties of a LayerGroupUser. */
        interface $Properties {

            /** LayerGroupUser linked */
            linked?: (webcast.LayerPerson.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LayerGroupUser. */
        type $Shape = webcast.LayerGroupUser.$Properties;
    }

    /**
     * Properties of a LayerBusiness.
     * @deprecated Use webcast.LayerBusiness.$Properties instead.
     */
    interface ILayerBusiness extends webcast.LayerBusiness.$Properties {
    }

    /** Represents a LayerBusiness. */
    class LayerBusiness {

        /**
         * Constructs a new LayerBusiness.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LayerBusiness cohost. */
        cohost?: (webcast.LayerCohost.$Properties|null);

        /**
         * Decodes a LayerBusiness message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LayerBusiness & webcast.LayerBusiness.$Shape} LayerBusiness
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerBusiness & webcast.LayerBusiness.$Shape;
    }

    namespace LayerBusiness {

        /** Properties of a LayerBusiness. */
        interface $Properties {

            /** LayerBusiness cohost */
            cohost?: (webcast.LayerCohost.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LayerBusiness. */
        type $Shape = webcast.LayerBusiness.$Properties;
    }

    /**
     * Properties of a LayerCohost.
     * @deprecated Use webcast.LayerCohost.$Properties instead.
     */
    interface ILayerCohost extends webcast.LayerCohost.$Properties {
    }

    /** Represents a LayerCohost. */
    class LayerCohost {

        /**
         * Constructs a new LayerCohost.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LayerCohost list. */
        list?: (webcast.LayerCohostList.$Properties|null);

        /**
         * Decodes a LayerCohost message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LayerCohost & webcast.LayerCohost.$Shape} LayerCohost
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerCohost & webcast.LayerCohost.$Shape;
    }

    namespace LayerCohost {

        /** Properties of a LayerCohost. */
        interface $Properties {

            /** LayerCohost list */
            list?: (webcast.LayerCohostList.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LayerCohost. */
        type $Shape = webcast.LayerCohost.$Properties;
    }

    /**
     * Properties of a LayerCohostList.
     * @deprecated Use webcast.LayerCohostList.$Properties instead.
     */
    interface ILayerCohostList extends webcast.LayerCohostList.$Properties {
    }

    /** Represents a LayerCohostList. */
    class LayerCohostList {

        /**
         * Constructs a new LayerCohostList.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LayerCohostList users. */
        users: webcast.LayerCohostEntry.$Properties[];

        /**
         * Decodes a LayerCohostList message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LayerCohostList & webcast.LayerCohostList.$Shape} LayerCohostList
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerCohostList & webcast.LayerCohostList.$Shape;
    }

    namespace LayerCohostList {

        /** Properties of a LayerCohostList. */
        interface $Properties {

            /** LayerCohostList users */
            users?: (webcast.LayerCohostEntry.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LayerCohostList. */
        type $Shape = webcast.LayerCohostList.$Properties;
    }

    /**
     * Properties of a LayerCohostEntry.
     * @deprecated Use webcast.LayerCohostEntry.$Properties instead.
     */
    interface ILayerCohostEntry extends webcast.LayerCohostEntry.$Properties {
    }

    /** Represents a LayerCohostEntry. */
    class LayerCohostEntry {

        /**
         * Constructs a new LayerCohostEntry.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LayerCohostEntry key. */
        key: (number|Long);

        /** LayerCohostEntry value. */
        value?: (webcast.LayerCohostUser.$Properties|null);

        /**
         * Decodes a LayerCohostEntry message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LayerCohostEntry & webcast.LayerCohostEntry.$Shape} LayerCohostEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerCohostEntry & webcast.LayerCohostEntry.$Shape;
    }

    namespace LayerCohostEntry {

        /** Properties of a LayerCohostEntry. */
        interface $Properties {

            /** LayerCohostEntry key */
            key?: (number|Long|null);

            /** LayerCohostEntry value */
            value?: (webcast.LayerCohostUser.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LayerCohostEntry. */
        type $Shape = webcast.LayerCohostEntry.$Properties;
    }

    /**
     * Properties of a LayerCohostUser.
     * @deprecated Use webcast.LayerCohostUser.$Properties instead.
     */
    interface ILayerCohostUser extends webcast.LayerCohostUser.$Properties {
    }

    /** Represents a LayerCohostUser. */
    class LayerCohostUser {

        /**
         * Constructs a new LayerCohostUser.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LayerCohostUser nickname. */
        nickname: string;

        /** LayerCohostUser displayId. */
        displayId: string;

        /**
         * Decodes a LayerCohostUser message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LayerCohostUser & webcast.LayerCohostUser.$Shape} LayerCohostUser
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LayerCohostUser & webcast.LayerCohostUser.$Shape;
    }

    namespace LayerCohostUser {

        /** Properties of a LayerCohostUser. */
        interface $Properties {

            /** LayerCohostUser nickname */
            nickname?: (string|null);

            /** LayerCohostUser displayId */
            displayId?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LayerCohostUser. */
        type $Shape = webcast.LayerCohostUser.$Properties;
    }

    /**
     * Properties of a LinkMicMethod.
     * @deprecated Use webcast.LinkMicMethod.$Properties instead.
     */
    interface ILinkMicMethod extends webcast.LinkMicMethod.$Properties {
    }

    /** Represents a LinkMicMethod. */
    class LinkMicMethod {

        /**
         * Constructs a new LinkMicMethod.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinkMicMethod common. */
        common?: (webcast.Common.$Properties|null);

        /** LinkMicMethod messageType. */
        messageType: number;

        /** LinkMicMethod userId. */
        userId: (number|Long);

        /** LinkMicMethod fanTicket. */
        fanTicket: (number|Long);

        /** LinkMicMethod totalLinkmicFanTicket. */
        totalLinkmicFanTicket: (number|Long);

        /** LinkMicMethod inviteUid. */
        inviteUid: (number|Long);

        /** LinkMicMethod toUserId. */
        toUserId: (number|Long);

        /** LinkMicMethod fromUserId. */
        fromUserId: (number|Long);

        /** LinkMicMethod rivalAnchorId. */
        rivalAnchorId: (number|Long);

        /** LinkMicMethod scene. */
        scene: (number|Long);

        /** LinkMicMethod linkedUsers. */
        linkedUsers: webcast.NamedUser.$Properties[];

        /**
         * Decodes a LinkMicMethod message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LinkMicMethod & webcast.LinkMicMethod.$Shape} LinkMicMethod
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkMicMethod & webcast.LinkMicMethod.$Shape;
    }

    namespace LinkMicMethod {

        /** Properties of a LinkMicMethod. */
        interface $Properties {

            /** LinkMicMethod common */
            common?: (webcast.Common.$Properties|null);

            /** LinkMicMethod messageType */
            messageType?: (number|null);

            /** LinkMicMethod userId */
            userId?: (number|Long|null);

            /** LinkMicMethod fanTicket */
            fanTicket?: (number|Long|null);

            /** LinkMicMethod totalLinkmicFanTicket */
            totalLinkmicFanTicket?: (number|Long|null);

            /** LinkMicMethod inviteUid */
            inviteUid?: (number|Long|null);

            /** LinkMicMethod toUserId */
            toUserId?: (number|Long|null);

            /** LinkMicMethod fromUserId */
            fromUserId?: (number|Long|null);

            /** LinkMicMethod rivalAnchorId */
            rivalAnchorId?: (number|Long|null);

            /** LinkMicMethod scene */
            scene?: (number|Long|null);

            /** LinkMicMethod linkedUsers */
            linkedUsers?: (webcast.NamedUser.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinkMicMethod. */
        type $Shape = webcast.LinkMicMethod.$Properties;
    }

    /**
     * Properties of a LinkMicFanTicketMethod.
     * @deprecated Use webcast.LinkMicFanTicketMethod.$Properties instead.
     */
    interface ILinkMicFanTicketMethod extends webcast.LinkMicFanTicketMethod.$Properties {
    }

    /** Represents a LinkMicFanTicketMethod. */
    class LinkMicFanTicketMethod {

        /**
         * Constructs a new LinkMicFanTicketMethod.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinkMicFanTicketMethod common. */
        common?: (webcast.Common.$Properties|null);

        /** LinkMicFanTicketMethod fanTicketRoomNotice. */
        fanTicketRoomNotice?: (webcast.FanTicketNotice.$Properties|null);

        /**
         * Decodes a LinkMicFanTicketMethod message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LinkMicFanTicketMethod & webcast.LinkMicFanTicketMethod.$Shape} LinkMicFanTicketMethod
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkMicFanTicketMethod & webcast.LinkMicFanTicketMethod.$Shape;
    }

    namespace LinkMicFanTicketMethod {

        /** Properties of a LinkMicFanTicketMethod. */
        interface $Properties {

            /** LinkMicFanTicketMethod common */
            common?: (webcast.Common.$Properties|null);

            /** LinkMicFanTicketMethod fanTicketRoomNotice */
            fanTicketRoomNotice?: (webcast.FanTicketNotice.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinkMicFanTicketMethod. */
        type $Shape = webcast.LinkMicFanTicketMethod.$Properties;
    }

    /**
     * Properties of a FanTicketNotice.
     * @deprecated Use webcast.FanTicketNotice.$Properties instead.
     */
    interface IFanTicketNotice extends webcast.FanTicketNotice.$Properties {
    }

    /** Represents a FanTicketNotice. */
    class FanTicketNotice {

        /**
         * Constructs a new FanTicketNotice.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FanTicketNotice userFanTicket. */
        userFanTicket: webcast.FanTicketUser.$Properties[];

        /** FanTicketNotice totalLinkmicFanTicket. */
        totalLinkmicFanTicket: (number|Long);

        /**
         * Decodes a FanTicketNotice message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.FanTicketNotice & webcast.FanTicketNotice.$Shape} FanTicketNotice
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.FanTicketNotice & webcast.FanTicketNotice.$Shape;
    }

    namespace FanTicketNotice {

        /** Properties of a FanTicketNotice. */
        interface $Properties {

            /** FanTicketNotice userFanTicket */
            userFanTicket?: (webcast.FanTicketUser.$Properties[]|null);

            /** FanTicketNotice totalLinkmicFanTicket */
            totalLinkmicFanTicket?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FanTicketNotice. */
        type $Shape = webcast.FanTicketNotice.$Properties;
    }

    /**
     * Properties of a FanTicketUser.
     * @deprecated Use webcast.FanTicketUser.$Properties instead.
     */
    interface IFanTicketUser extends webcast.FanTicketUser.$Properties {
    }

    /** Represents a FanTicketUser. */
    class FanTicketUser {

        /**
         * Constructs a new FanTicketUser.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FanTicketUser userId. */
        userId: (number|Long);

        /** FanTicketUser fanTicket. */
        fanTicket: (number|Long);

        /**
         * Decodes a FanTicketUser message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.FanTicketUser & webcast.FanTicketUser.$Shape} FanTicketUser
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.FanTicketUser & webcast.FanTicketUser.$Shape;
    }

    namespace FanTicketUser {

        /** Properties of a FanTicketUser. */
        interface $Properties {

            /** FanTicketUser userId */
            userId?: (number|Long|null);

            /** FanTicketUser fanTicket */
            fanTicket?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FanTicketUser. */
        type $Shape = webcast.FanTicketUser.$Properties;
    }

    /**
     * Properties of a LinkMicAnchorGuideMessage.
     * @deprecated Use webcast.LinkMicAnchorGuideMessage.$Properties instead.
     */
    interface ILinkMicAnchorGuideMessage extends webcast.LinkMicAnchorGuideMessage.$Properties {
    }

    /** Represents a LinkMicAnchorGuideMessage. */
    class LinkMicAnchorGuideMessage {

        /**
         * Constructs a new LinkMicAnchorGuideMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinkMicAnchorGuideMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** LinkMicAnchorGuideMessage suggested. */
        suggested?: (webcast.LinkUserId.$Properties|null);

        /**
         * Decodes a LinkMicAnchorGuideMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LinkMicAnchorGuideMessage & webcast.LinkMicAnchorGuideMessage.$Shape} LinkMicAnchorGuideMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkMicAnchorGuideMessage & webcast.LinkMicAnchorGuideMessage.$Shape;
    }

    namespace LinkMicAnchorGuideMessage {

        /** Properties of a LinkMicAnchorGuideMessage. */
        interface $Properties {

            /** LinkMicAnchorGuideMessage common */
            common?: (webcast.Common.$Properties|null);

            /** LinkMicAnchorGuideMessage suggested */
            suggested?: (webcast.LinkUserId.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinkMicAnchorGuideMessage. */
        type $Shape = webcast.LinkMicAnchorGuideMessage.$Properties;
    }

    /**
     * Properties of a GroupLiveMemberNotifyMessage.
     * @deprecated Use webcast.GroupLiveMemberNotifyMessage.$Properties instead.
     */
    interface IGroupLiveMemberNotifyMessage extends webcast.GroupLiveMemberNotifyMessage.$Properties {
    }

    /** Represents a GroupLiveMemberNotifyMessage. */
    class GroupLiveMemberNotifyMessage {

        /**
         * Constructs a new GroupLiveMemberNotifyMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GroupLiveMemberNotifyMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** GroupLiveMemberNotifyMessage memberInfo. */
        memberInfo: webcast.GroupLiveMember.$Properties[];

        /**
         * Decodes a GroupLiveMemberNotifyMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.GroupLiveMemberNotifyMessage & webcast.GroupLiveMemberNotifyMessage.$Shape} GroupLiveMemberNotifyMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GroupLiveMemberNotifyMessage & webcast.GroupLiveMemberNotifyMessage.$Shape;
    }

    namespace GroupLiveMemberNotifyMessage {

        /** Properties of a GroupLiveMemberNotifyMessage. */
        interface $Properties {

            /** GroupLiveMemberNotifyMessage common */
            common?: (webcast.Common.$Properties|null);

            /** GroupLiveMemberNotifyMessage memberInfo */
            memberInfo?: (webcast.GroupLiveMember.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GroupLiveMemberNotifyMessage. */
        type $Shape = webcast.GroupLiveMemberNotifyMessage.$Properties;
    }

    /**
     * Properties of a GroupLiveMember.
     * @deprecated Use webcast.GroupLiveMember.$Properties instead.
     */
    interface IGroupLiveMember extends webcast.GroupLiveMember.$Properties {
    }

    /** Represents a GroupLiveMember. */
    class GroupLiveMember {

        /**
         * Constructs a new GroupLiveMember.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GroupLiveMember userId. */
        userId: (number|Long);

        /** GroupLiveMember nickname. */
        nickname: string;

        /**
         * Decodes a GroupLiveMember message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.GroupLiveMember & webcast.GroupLiveMember.$Shape} GroupLiveMember
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GroupLiveMember & webcast.GroupLiveMember.$Shape;
    }

    namespace GroupLiveMember {

        /** Properties of a GroupLiveMember. */
        interface $Properties {

            /** GroupLiveMember userId */
            userId?: (number|Long|null);

            /** GroupLiveMember nickname */
            nickname?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GroupLiveMember. */
        type $Shape = webcast.GroupLiveMember.$Properties;
    }

    /**
     * Properties of a SubQueueMessage.
     * @deprecated Use webcast.SubQueueMessage.$Properties instead.
     */
    interface ISubQueueMessage extends webcast.SubQueueMessage.$Properties {
    }

    /** Represents a SubQueueMessage. */
    class SubQueueMessage {

        /**
         * Constructs a new SubQueueMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubQueueMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** SubQueueMessage currentUser. */
        currentUser?: (webcast.NamedUser.$Properties|null);

        /**
         * Decodes a SubQueueMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.SubQueueMessage & webcast.SubQueueMessage.$Shape} SubQueueMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubQueueMessage & webcast.SubQueueMessage.$Shape;
    }

    namespace SubQueueMessage {

        /** Properties of a SubQueueMessage. */
        interface $Properties {

            /** SubQueueMessage common */
            common?: (webcast.Common.$Properties|null);

            /** SubQueueMessage currentUser */
            currentUser?: (webcast.NamedUser.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubQueueMessage. */
        type $Shape = webcast.SubQueueMessage.$Properties;
    }

    /**
     * Properties of a GoalUpdateMessage.
     * @deprecated Use webcast.GoalUpdateMessage.$Properties instead.
     */
    interface IGoalUpdateMessage extends webcast.GoalUpdateMessage.$Properties {
    }

    /** Represents a GoalUpdateMessage. */
    class GoalUpdateMessage {

        /**
         * Constructs a new GoalUpdateMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GoalUpdateMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** GoalUpdateMessage goal. */
        goal?: (webcast.Goal.$Properties|null);

        /** GoalUpdateMessage contributorId. */
        contributorId: (number|Long);

        /** GoalUpdateMessage contributorAvatar. */
        contributorAvatar?: (webcast.Image.$Properties|null);

        /** GoalUpdateMessage contributorDisplayId. */
        contributorDisplayId: string;

        /** GoalUpdateMessage contributeCount. */
        contributeCount: (number|Long);

        /** GoalUpdateMessage contributorIdStr. */
        contributorIdStr: string;

        /**
         * Decodes a GoalUpdateMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.GoalUpdateMessage & webcast.GoalUpdateMessage.$Shape} GoalUpdateMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GoalUpdateMessage & webcast.GoalUpdateMessage.$Shape;
    }

    namespace GoalUpdateMessage {

        /** Properties of a GoalUpdateMessage. */
        interface $Properties {

            /** GoalUpdateMessage common */
            common?: (webcast.Common.$Properties|null);

            /** GoalUpdateMessage goal */
            goal?: (webcast.Goal.$Properties|null);

            /** GoalUpdateMessage contributorId */
            contributorId?: (number|Long|null);

            /** GoalUpdateMessage contributorAvatar */
            contributorAvatar?: (webcast.Image.$Properties|null);

            /** GoalUpdateMessage contributorDisplayId */
            contributorDisplayId?: (string|null);

            /** GoalUpdateMessage contributeCount */
            contributeCount?: (number|Long|null);

            /** GoalUpdateMessage contributorIdStr */
            contributorIdStr?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GoalUpdateMessage. */
        type $Shape = webcast.GoalUpdateMessage.$Properties;
    }

    /**
     * Properties of a Goal.
     * @deprecated Use webcast.Goal.$Properties instead.
     */
    interface IGoal extends webcast.Goal.$Properties {
    }

    /** Represents a Goal. */
    class Goal {

        /**
         * Constructs a new Goal.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Goal id. */
        id: (number|Long);

        /** Goal subGoals. */
        subGoals: webcast.SubGoal.$Properties[];

        /** Goal description. */
        description: string;

        /**
         * Decodes a Goal message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.Goal & webcast.Goal.$Shape} Goal
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Goal & webcast.Goal.$Shape;
    }

    namespace Goal {

        /** Properties of a Goal. */
        interface $Properties {

            /** Goal id */
            id?: (number|Long|null);

            /** Goal subGoals */
            subGoals?: (webcast.SubGoal.$Properties[]|null);

            /** Goal description */
            description?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Goal. */
        type $Shape = webcast.Goal.$Properties;
    }

    /**
     * Properties of a SubGoal.
     * @deprecated Use webcast.SubGoal.$Properties instead.
     */
    interface ISubGoal extends webcast.SubGoal.$Properties {
    }

    /** Represents a SubGoal. */
    class SubGoal {

        /**
         * Constructs a new SubGoal.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubGoal type. */
        type: number;

        /** SubGoal id. */
        id: (number|Long);

        /** SubGoal progress. */
        progress: (number|Long);

        /** SubGoal target. */
        target: (number|Long);

        /** SubGoal gift. */
        gift?: (webcast.SubGoalGift.$Properties|null);

        /**
         * Decodes a SubGoal message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.SubGoal & webcast.SubGoal.$Shape} SubGoal
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubGoal & webcast.SubGoal.$Shape;
    }

    namespace SubGoal {

        /** Properties of a SubGoal. */
        interface $Properties {

            /** SubGoal type */
            type?: (number|null);

            /** SubGoal id */
            id?: (number|Long|null);

            /** SubGoal progress */
            progress?: (number|Long|null);

            /** SubGoal target */
            target?: (number|Long|null);

            /** SubGoal gift */
            gift?: (webcast.SubGoalGift.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubGoal. */
        type $Shape = webcast.SubGoal.$Properties;
    }

    /**
     * Properties of a SubGoalGift.
     * @deprecated Use webcast.SubGoalGift.$Properties instead.
     */
    interface ISubGoalGift extends webcast.SubGoalGift.$Properties {
    }

    /** Represents a SubGoalGift. */
    class SubGoalGift {

        /**
         * Constructs a new SubGoalGift.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubGoalGift name. */
        name: string;

        /**
         * Decodes a SubGoalGift message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.SubGoalGift & webcast.SubGoalGift.$Shape} SubGoalGift
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubGoalGift & webcast.SubGoalGift.$Shape;
    }

    namespace SubGoalGift {

        /** Properties of a SubGoalGift. */
        interface $Properties {

            /** SubGoalGift name */
            name?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubGoalGift. */
        type $Shape = webcast.SubGoalGift.$Properties;
    }

    /**
     * Properties of a RoomPinMessage.
     * @deprecated Use webcast.RoomPinMessage.$Properties instead.
     */
    interface IRoomPinMessage extends webcast.RoomPinMessage.$Properties {
    }

    /** Represents a RoomPinMessage. */
    class RoomPinMessage {

        /**
         * Constructs a new RoomPinMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RoomPinMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** RoomPinMessage chatMessage. */
        chatMessage?: (webcast.PinnedComment.$Properties|null);

        /** RoomPinMessage socialMessage. */
        socialMessage?: (webcast.PinnedOther.$Properties|null);

        /** RoomPinMessage giftMessage. */
        giftMessage?: (webcast.PinnedGift.$Properties|null);

        /** RoomPinMessage memberMessage. */
        memberMessage?: (webcast.PinnedOther.$Properties|null);

        /** RoomPinMessage likeMessage. */
        likeMessage?: (webcast.PinnedLike.$Properties|null);

        /** RoomPinMessage method. */
        method: string;

        /** RoomPinMessage operator. */
        operator?: (webcast.NamedUser.$Properties|null);

        /** RoomPinMessage action. */
        action: number;

        /** RoomPinMessage pinMsgId. */
        pinMsgId: (number|Long);

        /**
         * Decodes a RoomPinMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RoomPinMessage & webcast.RoomPinMessage.$Shape} RoomPinMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomPinMessage & webcast.RoomPinMessage.$Shape;
    }

    namespace RoomPinMessage {

        /** Properties of a RoomPinMessage. */
        interface $Properties {

            /** RoomPinMessage common */
            common?: (webcast.Common.$Properties|null);

            /** RoomPinMessage chatMessage */
            chatMessage?: (webcast.PinnedComment.$Properties|null);

            /** RoomPinMessage socialMessage */
            socialMessage?: (webcast.PinnedOther.$Properties|null);

            /** RoomPinMessage giftMessage */
            giftMessage?: (webcast.PinnedGift.$Properties|null);

            /** RoomPinMessage memberMessage */
            memberMessage?: (webcast.PinnedOther.$Properties|null);

            /** RoomPinMessage likeMessage */
            likeMessage?: (webcast.PinnedLike.$Properties|null);

            /** RoomPinMessage method */
            method?: (string|null);

            /** RoomPinMessage operator */
            operator?: (webcast.NamedUser.$Properties|null);

            /** RoomPinMessage action */
            action?: (number|null);

            /** RoomPinMessage pinMsgId */
            pinMsgId?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RoomPinMessage. */
        type $Shape = webcast.RoomPinMessage.$Properties;
    }

    /**
     * Properties of a PinnedComment.
     * @deprecated Use webcast.PinnedComment.$Properties instead.
     */
    interface IPinnedComment extends webcast.PinnedComment.$Properties {
    }

    /** Represents a PinnedComment. */
    class PinnedComment {

        /**
         * Constructs a new PinnedComment.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PinnedComment user. */
        user?: (webcast.NamedUser.$Properties|null);

        /** PinnedComment content. */
        content: string;

        /** PinnedComment contentLanguage. */
        contentLanguage: string;

        /**
         * Decodes a PinnedComment message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PinnedComment & webcast.PinnedComment.$Shape} PinnedComment
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PinnedComment & webcast.PinnedComment.$Shape;
    }

    namespace PinnedComment {

        /** Properties of a PinnedComment. */
        interface $Properties {

            /** PinnedComment user */
            user?: (webcast.NamedUser.$Properties|null);

            /** PinnedComment content */
            content?: (string|null);

            /** PinnedComment contentLanguage */
            contentLanguage?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PinnedComment. */
        type $Shape = webcast.PinnedComment.$Properties;
    }

    /**
     * Properties of a PinnedGift.
     * @deprecated Use webcast.PinnedGift.$Properties instead.
     */
    interface IPinnedGift extends webcast.PinnedGift.$Properties {
    }

    /** Represents a PinnedGift. */
    class PinnedGift {

        /**
         * Constructs a new PinnedGift.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PinnedGift giftId. */
        giftId: (number|Long);

        /** PinnedGift repeatCount. */
        repeatCount: number;

        /** PinnedGift user. */
        user?: (webcast.NamedUser.$Properties|null);

        /** PinnedGift gift. */
        gift?: (webcast.PinnedGiftDetails.$Properties|null);

        /**
         * Decodes a PinnedGift message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PinnedGift & webcast.PinnedGift.$Shape} PinnedGift
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PinnedGift & webcast.PinnedGift.$Shape;
    }

    namespace PinnedGift {

        /** Properties of a PinnedGift. */
        interface $Properties {

            /** PinnedGift giftId */
            giftId?: (number|Long|null);

            /** PinnedGift repeatCount */
            repeatCount?: (number|null);

            /** PinnedGift user */
            user?: (webcast.NamedUser.$Properties|null);

            /** PinnedGift gift */
            gift?: (webcast.PinnedGiftDetails.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PinnedGift. */
        type $Shape = webcast.PinnedGift.$Properties;
    }

    /**
     * Properties of a PinnedGiftDetails.
     * @deprecated Use webcast.PinnedGiftDetails.$Properties instead.
     */
    interface IPinnedGiftDetails extends webcast.PinnedGiftDetails.$Properties {
    }

    /** Represents a PinnedGiftDetails. */
    class PinnedGiftDetails {

        /**
         * Constructs a new PinnedGiftDetails.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PinnedGiftDetails diamondCount. */
        diamondCount: number;

        /** PinnedGiftDetails name. */
        name: string;

        /**
         * Decodes a PinnedGiftDetails message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PinnedGiftDetails & webcast.PinnedGiftDetails.$Shape} PinnedGiftDetails
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PinnedGiftDetails & webcast.PinnedGiftDetails.$Shape;
    }

    namespace PinnedGiftDetails {

        /** Properties of a PinnedGiftDetails. */
        interface $Properties {

            /** PinnedGiftDetails diamondCount */
            diamondCount?: (number|null);

            /** PinnedGiftDetails name */
            name?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PinnedGiftDetails. */
        type $Shape = webcast.PinnedGiftDetails.$Properties;
    }

    /**
     * Properties of a PinnedOther.
     * @deprecated Use webcast.PinnedOther.$Properties instead.
     */
    interface IPinnedOther extends webcast.PinnedOther.$Properties {
    }

    /** Represents a PinnedOther. */
    class PinnedOther {

        /**
         * Constructs a new PinnedOther.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PinnedOther user. */
        user?: (webcast.NamedUser.$Properties|null);

        /**
         * Decodes a PinnedOther message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PinnedOther & webcast.PinnedOther.$Shape} PinnedOther
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PinnedOther & webcast.PinnedOther.$Shape;
    }

    namespace PinnedOther {

        /** Properties of a PinnedOther. */
        interface $Properties {

            /** PinnedOther user */
            user?: (webcast.NamedUser.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PinnedOther. */
        type $Shape = webcast.PinnedOther.$Properties;
    }

    /**
     * Properties of a PinnedLike.
     * @deprecated Use webcast.PinnedLike.$Properties instead.
     */
    interface IPinnedLike extends webcast.PinnedLike.$Properties {
    }

    /** Represents a PinnedLike. */
    class PinnedLike {

        /**
         * Constructs a new PinnedLike.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PinnedLike user. */
        user?: (webcast.NamedUser.$Properties|null);

        /**
         * Decodes a PinnedLike message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PinnedLike & webcast.PinnedLike.$Shape} PinnedLike
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PinnedLike & webcast.PinnedLike.$Shape;
    }

    namespace PinnedLike {

        /** Properties of a PinnedLike. */
        interface $Properties {

            /** PinnedLike user */
            user?: (webcast.NamedUser.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PinnedLike. */
        type $Shape = webcast.PinnedLike.$Properties;
    }

    /**
     * Properties of a SubPinEventMessage.
     * @deprecated Use webcast.SubPinEventMessage.$Properties instead.
     */
    interface ISubPinEventMessage extends webcast.SubPinEventMessage.$Properties {
    }

    /** Represents a SubPinEventMessage. */
    class SubPinEventMessage {

        /**
         * Constructs a new SubPinEventMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubPinEventMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** SubPinEventMessage actionType. */
        actionType: number;

        /** SubPinEventMessage card. */
        card?: (webcast.SubPinCard.$Properties|null);

        /** SubPinEventMessage operatorUserId. */
        operatorUserId: (number|Long);

        /**
         * Decodes a SubPinEventMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.SubPinEventMessage & webcast.SubPinEventMessage.$Shape} SubPinEventMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubPinEventMessage & webcast.SubPinEventMessage.$Shape;
    }

    namespace SubPinEventMessage {

        /** Properties of a SubPinEventMessage. */
        interface $Properties {

            /** SubPinEventMessage common */
            common?: (webcast.Common.$Properties|null);

            /** SubPinEventMessage actionType */
            actionType?: (number|null);

            /** SubPinEventMessage card */
            card?: (webcast.SubPinCard.$Properties|null);

            /** SubPinEventMessage operatorUserId */
            operatorUserId?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubPinEventMessage. */
        type $Shape = webcast.SubPinEventMessage.$Properties;
    }

    /**
     * Properties of a SubPinCard.
     * @deprecated Use webcast.SubPinCard.$Properties instead.
     */
    interface ISubPinCard extends webcast.SubPinCard.$Properties {
    }

    /** Represents a SubPinCard. */
    class SubPinCard {

        /**
         * Constructs a new SubPinCard.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubPinCard title. */
        title?: (webcast.Text.$Properties|null);

        /** SubPinCard id. */
        id: (number|Long);

        /** SubPinCard goalPinCard. */
        goalPinCard?: (webcast.SubGoalPinCard.$Properties|null);

        /**
         * Decodes a SubPinCard message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.SubPinCard & webcast.SubPinCard.$Shape} SubPinCard
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubPinCard & webcast.SubPinCard.$Shape;
    }

    namespace SubPinCard {

        /** Properties of a SubPinCard. */
        interface $Properties {

            /** SubPinCard title */
            title?: (webcast.Text.$Properties|null);

            /** SubPinCard id */
            id?: (number|Long|null);

            /** SubPinCard goalPinCard */
            goalPinCard?: (webcast.SubGoalPinCard.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubPinCard. */
        type $Shape = webcast.SubPinCard.$Properties;
    }

    /**
     * Properties of a SubGoalPinCard.
     * @deprecated Use webcast.SubGoalPinCard.$Properties instead.
     */
    interface ISubGoalPinCard extends webcast.SubGoalPinCard.$Properties {
    }

    /** Represents a SubGoalPinCard. */
    class SubGoalPinCard {

        /**
         * Constructs a new SubGoalPinCard.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubGoalPinCard title. */
        title?: (webcast.SubGoalPinTitle.$Properties|null);

        /**
         * Decodes a SubGoalPinCard message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.SubGoalPinCard & webcast.SubGoalPinCard.$Shape} SubGoalPinCard
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubGoalPinCard & webcast.SubGoalPinCard.$Shape;
    }

    namespace SubGoalPinCard {

        /** Properties of a SubGoalPinCard. */
        interface $Properties {

            /** SubGoalPinCard title */
            title?: (webcast.SubGoalPinTitle.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubGoalPinCard. */
        type $Shape = webcast.SubGoalPinCard.$Properties;
    }

    /**
     * Properties of a SubGoalPinTitle.
     * @deprecated Use webcast.SubGoalPinTitle.$Properties instead.
     */
    interface ISubGoalPinTitle extends webcast.SubGoalPinTitle.$Properties {
    }

    /** Represents a SubGoalPinTitle. */
    class SubGoalPinTitle {

        /**
         * Constructs a new SubGoalPinTitle.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubGoalPinTitle text. */
        text: string;

        /**
         * Decodes a SubGoalPinTitle message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.SubGoalPinTitle & webcast.SubGoalPinTitle.$Shape} SubGoalPinTitle
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubGoalPinTitle & webcast.SubGoalPinTitle.$Shape;
    }

    namespace SubGoalPinTitle {

        /** Properties of a SubGoalPinTitle. */
        interface $Properties {

            /** SubGoalPinTitle text */
            text?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubGoalPinTitle. */
        type $Shape = webcast.SubGoalPinTitle.$Properties;
    }

    /**
     * Properties of a RankUpdateMessage.
     * @deprecated Use webcast.RankUpdateMessage.$Properties instead.
     */
    interface IRankUpdateMessage extends webcast.RankUpdateMessage.$Properties {
    }

    /** Represents a RankUpdateMessage. */
    class RankUpdateMessage {

        /**
         * Constructs a new RankUpdateMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RankUpdateMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** RankUpdateMessage updates. */
        updates: webcast.RankUpdate.$Properties[];

        /**
         * Decodes a RankUpdateMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RankUpdateMessage & webcast.RankUpdateMessage.$Shape} RankUpdateMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RankUpdateMessage & webcast.RankUpdateMessage.$Shape;
    }

    namespace RankUpdateMessage {

        /** Properties of a RankUpdateMessage. */
        interface $Properties {

            /** RankUpdateMessage common */
            common?: (webcast.Common.$Properties|null);

            /** RankUpdateMessage updates */
            updates?: (webcast.RankUpdate.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RankUpdateMessage. */
        type $Shape = webcast.RankUpdateMessage.$Properties;
    }

    /**
     * Properties of a RankUpdate.
     * @deprecated Use webcast.RankUpdate.$Properties instead.
     */
    interface IRankUpdate extends webcast.RankUpdate.$Properties {
    }

    /** Represents a RankUpdate. */
    class RankUpdate {

        /**
         * Constructs a new RankUpdate.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RankUpdate rankType. */
        rankType: number;

        /** RankUpdate ownRank. */
        ownRank: (number|Long);

        /** RankUpdate defaultContent. */
        defaultContent?: (webcast.Text.$Properties|null);

        /**
         * Decodes a RankUpdate message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RankUpdate & webcast.RankUpdate.$Shape} RankUpdate
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RankUpdate & webcast.RankUpdate.$Shape;
    }

    namespace RankUpdate {

        /** Properties of a RankUpdate. */
        interface $Properties {

            /** RankUpdate rankType */
            rankType?: (number|null);

            /** RankUpdate ownRank */
            ownRank?: (number|Long|null);

            /** RankUpdate defaultContent */
            defaultContent?: (webcast.Text.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RankUpdate. */
        type $Shape = webcast.RankUpdate.$Properties;
    }

    /**
     * Properties of a RankTextMessage.
     * @deprecated Use webcast.RankTextMessage.$Properties instead.
     */
    interface IRankTextMessage extends webcast.RankTextMessage.$Properties {
    }

    /** Represents a RankTextMessage. */
    class RankTextMessage {

        /**
         * Constructs a new RankTextMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RankTextMessage common. */
        common?: (webcast.ToldCommon.$Properties|null);

        /** RankTextMessage scene. */
        scene: number;

        /** RankTextMessage beforeUpdate. */
        beforeUpdate: (number|Long);

        /** RankTextMessage afterUpdate. */
        afterUpdate: (number|Long);

        /** RankTextMessage curUserId. */
        curUserId: (number|Long);

        /**
         * Decodes a RankTextMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RankTextMessage & webcast.RankTextMessage.$Shape} RankTextMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RankTextMessage & webcast.RankTextMessage.$Shape;
    }

    namespace RankTextMessage {

        /** Properties of a RankTextMessage. */
        interface $Properties {

            /** RankTextMessage common */
            common?: (webcast.ToldCommon.$Properties|null);

            /** RankTextMessage scene */
            scene?: (number|null);

            /** RankTextMessage beforeUpdate */
            beforeUpdate?: (number|Long|null);

            /** RankTextMessage afterUpdate */
            afterUpdate?: (number|Long|null);

            /** RankTextMessage curUserId */
            curUserId?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RankTextMessage. */
        type $Shape = webcast.RankTextMessage.$Properties;
    }

    /**
     * Properties of an HourlyRankMessage.
     * @deprecated Use webcast.HourlyRankMessage.$Properties instead.
     */
    interface IHourlyRankMessage extends webcast.HourlyRankMessage.$Properties {
    }

    /** Represents an HourlyRankMessage. */
    class HourlyRankMessage {

        /**
         * Constructs a new HourlyRankMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** HourlyRankMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** HourlyRankMessage rank. */
        rank?: (webcast.HourlyRank.$Properties|null);

        /**
         * Decodes an HourlyRankMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.HourlyRankMessage & webcast.HourlyRankMessage.$Shape} HourlyRankMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.HourlyRankMessage & webcast.HourlyRankMessage.$Shape;
    }

    namespace HourlyRankMessage {

        /** Properties of an HourlyRankMessage. */
        interface $Properties {

            /** HourlyRankMessage common */
            common?: (webcast.Common.$Properties|null);

            /** HourlyRankMessage rank */
            rank?: (webcast.HourlyRank.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an HourlyRankMessage. */
        type $Shape = webcast.HourlyRankMessage.$Properties;
    }

    /**
     * Properties of an HourlyRank.
     * @deprecated Use webcast.HourlyRank.$Properties instead.
     */
    interface IHourlyRank extends webcast.HourlyRank.$Properties {
    }

    /** Represents an HourlyRank. */
    class HourlyRank {

        /**
         * Constructs a new HourlyRank.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** HourlyRank type. */
        type: number;

        /** HourlyRank text. */
        text?: (webcast.Text.$Properties|null);

        /**
         * Decodes an HourlyRank message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.HourlyRank & webcast.HourlyRank.$Shape} HourlyRank
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.HourlyRank & webcast.HourlyRank.$Shape;
    }

    namespace HourlyRank {

        /** Properties of an HourlyRank. */
        interface $Properties {

            /** HourlyRank type */
            type?: (number|null);

            /** HourlyRank text */
            text?: (webcast.Text.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an HourlyRank. */
        type $Shape = webcast.HourlyRank.$Properties;
    }

    /**
     * Properties of an HourlyRankRewardMessage.
     * @deprecated Use webcast.HourlyRankRewardMessage.$Properties instead.
     */
    interface IHourlyRankRewardMessage extends webcast.HourlyRankRewardMessage.$Properties {
    }

    /** Represents an HourlyRankRewardMessage. */
    class HourlyRankRewardMessage {

        /**
         * Constructs a new HourlyRankRewardMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** HourlyRankRewardMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** HourlyRankRewardMessage winners. */
        winners: webcast.HourlyRankReward.$Properties[];

        /**
         * Decodes an HourlyRankRewardMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.HourlyRankRewardMessage & webcast.HourlyRankRewardMessage.$Shape} HourlyRankRewardMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.HourlyRankRewardMessage & webcast.HourlyRankRewardMessage.$Shape;
    }

    namespace HourlyRankRewardMessage {

        /** Properties of an HourlyRankRewardMessage. */
        interface $Properties {

            /** HourlyRankRewardMessage common */
            common?: (webcast.Common.$Properties|null);

            /** HourlyRankRewardMessage winners */
            winners?: (webcast.HourlyRankReward.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an HourlyRankRewardMessage. */
        type $Shape = webcast.HourlyRankRewardMessage.$Properties;
    }

    /**
     * Properties of an HourlyRankReward.
     * @deprecated Use webcast.HourlyRankReward.$Properties instead.
     */
    interface IHourlyRankReward extends webcast.HourlyRankReward.$Properties {
    }

    /** Represents an HourlyRankReward. */
    class HourlyRankReward {

        /**
         * Constructs a new HourlyRankReward.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** HourlyRankReward userId. */
        userId: (number|Long);

        /** HourlyRankReward notify. */
        notify?: (webcast.RoomNotify.$Properties|null);

        /**
         * Decodes an HourlyRankReward message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.HourlyRankReward & webcast.HourlyRankReward.$Shape} HourlyRankReward
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.HourlyRankReward & webcast.HourlyRankReward.$Shape;
    }

    namespace HourlyRankReward {

        /** Properties of an HourlyRankReward. */
        interface $Properties {

            /** HourlyRankReward userId */
            userId?: (number|Long|null);

            /** HourlyRankReward notify */
            notify?: (webcast.RoomNotify.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an HourlyRankReward. */
        type $Shape = webcast.HourlyRankReward.$Properties;
    }

    /**
     * Properties of a WeeklyRankRewardMessage.
     * @deprecated Use webcast.WeeklyRankRewardMessage.$Properties instead.
     */
    interface IWeeklyRankRewardMessage extends webcast.WeeklyRankRewardMessage.$Properties {
    }

    /** Represents a WeeklyRankRewardMessage. */
    class WeeklyRankRewardMessage {

        /**
         * Constructs a new WeeklyRankRewardMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** WeeklyRankRewardMessage userId. */
        userId: (number|Long);

        /** WeeklyRankRewardMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** WeeklyRankRewardMessage notify. */
        notify?: (webcast.RoomNotify.$Properties|null);

        /**
         * Decodes a WeeklyRankRewardMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.WeeklyRankRewardMessage & webcast.WeeklyRankRewardMessage.$Shape} WeeklyRankRewardMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.WeeklyRankRewardMessage & webcast.WeeklyRankRewardMessage.$Shape;
    }

    namespace WeeklyRankRewardMessage {

        /** Properties of a WeeklyRankRewardMessage. */
        interface $Properties {

            /** WeeklyRankRewardMessage userId */
            userId?: (number|Long|null);

            /** WeeklyRankRewardMessage common */
            common?: (webcast.Common.$Properties|null);

            /** WeeklyRankRewardMessage notify */
            notify?: (webcast.RoomNotify.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a WeeklyRankRewardMessage. */
        type $Shape = webcast.WeeklyRankRewardMessage.$Properties;
    }

    /**
     * Properties of a RoomNotify.
     * @deprecated Use webcast.RoomNotify.$Properties instead.
     */
    interface IRoomNotify extends webcast.RoomNotify.$Properties {
    }

    /** Represents a RoomNotify. */
    class RoomNotify {

        /**
         * Constructs a new RoomNotify.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RoomNotify common. */
        common?: (webcast.ToldCommon.$Properties|null);

        /** RoomNotify content. */
        content: string;

        /** RoomNotify user. */
        user?: (webcast.NamedUser.$Properties|null);

        /** RoomNotify fromUserId. */
        fromUserId: (number|Long);

        /**
         * Decodes a RoomNotify message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RoomNotify & webcast.RoomNotify.$Shape} RoomNotify
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomNotify & webcast.RoomNotify.$Shape;
    }

    namespace RoomNotify {

        /** Properties of a RoomNotify. */
        interface $Properties {

            /** RoomNotify common */
            common?: (webcast.ToldCommon.$Properties|null);

            /** RoomNotify content */
            content?: (string|null);

            /** RoomNotify user */
            user?: (webcast.NamedUser.$Properties|null);

            /** RoomNotify fromUserId */
            fromUserId?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RoomNotify. */
        type $Shape = webcast.RoomNotify.$Properties;
    }

    /**
     * Properties of a GiftBroadcastMessage.
     * @deprecated Use webcast.GiftBroadcastMessage.$Properties instead.
     */
    interface IGiftBroadcastMessage extends webcast.GiftBroadcastMessage.$Properties {
    }

    /** Represents a GiftBroadcastMessage. */
    class GiftBroadcastMessage {

        /**
         * Constructs a new GiftBroadcastMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GiftBroadcastMessage common. */
        common?: (webcast.ToldCommon.$Properties|null);

        /** GiftBroadcastMessage fromUserId. */
        fromUserId: (number|Long);

        /** GiftBroadcastMessage notify. */
        notify?: (webcast.RoomNotify.$Properties|null);

        /**
         * Decodes a GiftBroadcastMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.GiftBroadcastMessage & webcast.GiftBroadcastMessage.$Shape} GiftBroadcastMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GiftBroadcastMessage & webcast.GiftBroadcastMessage.$Shape;
    }

    namespace GiftBroadcastMessage {

        /** Properties of a GiftBroadcastMessage. */
        interface $Properties {

            /** GiftBroadcastMessage common */
            common?: (webcast.ToldCommon.$Properties|null);

            /** GiftBroadcastMessage fromUserId */
            fromUserId?: (number|Long|null);

            /** GiftBroadcastMessage notify */
            notify?: (webcast.RoomNotify.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GiftBroadcastMessage. */
        type $Shape = webcast.GiftBroadcastMessage.$Properties;
    }

    /**
     * Properties of a MarqueeAnnouncementMessage.
     * @deprecated Use webcast.MarqueeAnnouncementMessage.$Properties instead.
     */
    interface IMarqueeAnnouncementMessage extends webcast.MarqueeAnnouncementMessage.$Properties {
    }

    /** Represents a MarqueeAnnouncementMessage. */
    class MarqueeAnnouncementMessage {

        /**
         * Constructs a new MarqueeAnnouncementMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MarqueeAnnouncementMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** MarqueeAnnouncementMessage messageEntity. */
        messageEntity: webcast.MarqueeEntity.$Properties[];

        /**
         * Decodes a MarqueeAnnouncementMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.MarqueeAnnouncementMessage & webcast.MarqueeAnnouncementMessage.$Shape} MarqueeAnnouncementMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.MarqueeAnnouncementMessage & webcast.MarqueeAnnouncementMessage.$Shape;
    }

    namespace MarqueeAnnouncementMessage {

        /** Properties of a MarqueeAnnouncementMessage. */
        interface $Properties {

            /** MarqueeAnnouncementMessage common */
            common?: (webcast.Common.$Properties|null);

            /** MarqueeAnnouncementMessage messageEntity */
            messageEntity?: (webcast.MarqueeEntity.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MarqueeAnnouncementMessage. */
        type $Shape = webcast.MarqueeAnnouncementMessage.$Properties;
    }

    /**
     * Properties of a MarqueeEntity.
     * @deprecated Use webcast.MarqueeEntity.$Properties instead.
     */
    interface IMarqueeEntity extends webcast.MarqueeEntity.$Properties {
    }

    /** Represents a MarqueeEntity. */
    class MarqueeEntity {

        /**
         * Constructs a new MarqueeEntity.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MarqueeEntity notify. */
        notify?: (webcast.RoomNotify.$Properties|null);

        /**
         * Decodes a MarqueeEntity message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.MarqueeEntity & webcast.MarqueeEntity.$Shape} MarqueeEntity
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.MarqueeEntity & webcast.MarqueeEntity.$Shape;
    }

    namespace MarqueeEntity {

        /** Properties of a MarqueeEntity. */
        interface $Properties {

            /** MarqueeEntity notify */
            notify?: (webcast.RoomNotify.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MarqueeEntity. */
        type $Shape = webcast.MarqueeEntity.$Properties;
    }

    /**
     * Properties of a PrivilegeAdvanceMessage.
     * @deprecated Use webcast.PrivilegeAdvanceMessage.$Properties instead.
     */
    interface IPrivilegeAdvanceMessage extends webcast.PrivilegeAdvanceMessage.$Properties {
    }

    /** Represents a PrivilegeAdvanceMessage. */
    class PrivilegeAdvanceMessage {

        /**
         * Constructs a new PrivilegeAdvanceMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PrivilegeAdvanceMessage common. */
        common?: (webcast.ToldCommon.$Properties|null);

        /** PrivilegeAdvanceMessage notify. */
        notify?: (webcast.RoomNotify.$Properties|null);

        /**
         * Decodes a PrivilegeAdvanceMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PrivilegeAdvanceMessage & webcast.PrivilegeAdvanceMessage.$Shape} PrivilegeAdvanceMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PrivilegeAdvanceMessage & webcast.PrivilegeAdvanceMessage.$Shape;
    }

    namespace PrivilegeAdvanceMessage {

        /** Properties of a PrivilegeAdvanceMessage. */
        interface $Properties {

            /** PrivilegeAdvanceMessage common */
            common?: (webcast.ToldCommon.$Properties|null);

            /** PrivilegeAdvanceMessage notify */
            notify?: (webcast.RoomNotify.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PrivilegeAdvanceMessage. */
        type $Shape = webcast.PrivilegeAdvanceMessage.$Properties;
    }

    /**
     * Properties of a RoomMessage.
     * @deprecated Use webcast.RoomMessage.$Properties instead.
     */
    interface IRoomMessage extends webcast.RoomMessage.$Properties {
    }

    /** Represents a RoomMessage. */
    class RoomMessage {

        /**
         * Constructs a new RoomMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RoomMessage common. */
        common?: (webcast.ToldCommon.$Properties|null);

        /** RoomMessage content. */
        content: string;

        /** RoomMessage scene. */
        scene: string;

        /** RoomMessage isWelcome. */
        isWelcome: boolean;

        /**
         * Decodes a RoomMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RoomMessage & webcast.RoomMessage.$Shape} RoomMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomMessage & webcast.RoomMessage.$Shape;
    }

    namespace RoomMessage {

        /** Properties of a RoomMessage. */
        interface $Properties {

            /** RoomMessage common */
            common?: (webcast.ToldCommon.$Properties|null);

            /** RoomMessage content */
            content?: (string|null);

            /** RoomMessage scene */
            scene?: (string|null);

            /** RoomMessage isWelcome */
            isWelcome?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RoomMessage. */
        type $Shape = webcast.RoomMessage.$Properties;
    }

    /**
     * Properties of an OecLiveShoppingMessage.
     * @deprecated Use webcast.OecLiveShoppingMessage.$Properties instead.
     */
    interface IOecLiveShoppingMessage extends webcast.OecLiveShoppingMessage.$Properties {
    }

    /** Represents an OecLiveShoppingMessage. */
    class OecLiveShoppingMessage {

        /**
         * Constructs a new OecLiveShoppingMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OecLiveShoppingMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** OecLiveShoppingMessage actionType. */
        actionType: number;

        /** OecLiveShoppingMessage liveProductNumber. */
        liveProductNumber: number;

        /** OecLiveShoppingMessage popProduct. */
        popProduct?: (webcast.PopProduct.$Properties|null);

        /** OecLiveShoppingMessage productSnapShot. */
        productSnapShot?: (webcast.ProductSnapShot.$Properties|null);

        /**
         * Decodes an OecLiveShoppingMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.OecLiveShoppingMessage & webcast.OecLiveShoppingMessage.$Shape} OecLiveShoppingMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.OecLiveShoppingMessage & webcast.OecLiveShoppingMessage.$Shape;
    }

    namespace OecLiveShoppingMessage {

        /** Properties of an OecLiveShoppingMessage. */
        interface $Properties {

            /** OecLiveShoppingMessage common */
            common?: (webcast.Common.$Properties|null);

            /** OecLiveShoppingMessage actionType */
            actionType?: (number|null);

            /** OecLiveShoppingMessage liveProductNumber */
            liveProductNumber?: (number|null);

            /** OecLiveShoppingMessage popProduct */
            popProduct?: (webcast.PopProduct.$Properties|null);

            /** OecLiveShoppingMessage productSnapShot */
            productSnapShot?: (webcast.ProductSnapShot.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an OecLiveShoppingMessage. */
        type $Shape = webcast.OecLiveShoppingMessage.$Properties;
    }

    /**
     * Properties of a PopProduct.
     * @deprecated Use webcast.PopProduct.$Properties instead.
     */
    interface IPopProduct extends webcast.PopProduct.$Properties {
    }

    /** Represents a PopProduct. */
    class PopProduct {

        /**
         * Constructs a new PopProduct.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PopProduct title. */
        title: string;

        /** PopProduct price. */
        price: string;

        /** PopProduct productId. */
        productId: (number|Long);

        /**
         * Decodes a PopProduct message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PopProduct & webcast.PopProduct.$Shape} PopProduct
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PopProduct & webcast.PopProduct.$Shape;
    }

    namespace PopProduct {

        /** Properties of a PopProduct. */
        interface $Properties {

            /** PopProduct title */
            title?: (string|null);

            /** PopProduct price */
            price?: (string|null);

            /** PopProduct productId */
            productId?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PopProduct. */
        type $Shape = webcast.PopProduct.$Properties;
    }

    /**
     * Properties of a ProductSnapShot.
     * @deprecated Use webcast.ProductSnapShot.$Properties instead.
     */
    interface IProductSnapShot extends webcast.ProductSnapShot.$Properties {
    }

    /** Represents a ProductSnapShot. */
    class ProductSnapShot {

        /**
         * Constructs a new ProductSnapShot.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ProductSnapShot productId. */
        productId: string;

        /** ProductSnapShot title. */
        title: string;

        /**
         * Decodes a ProductSnapShot message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.ProductSnapShot & webcast.ProductSnapShot.$Shape} ProductSnapShot
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.ProductSnapShot & webcast.ProductSnapShot.$Shape;
    }

    namespace ProductSnapShot {

        /** Properties of a ProductSnapShot. */
        interface $Properties {

            /** ProductSnapShot productId */
            productId?: (string|null);

            /** ProductSnapShot title */
            title?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ProductSnapShot. */
        type $Shape = webcast.ProductSnapShot.$Properties;
    }

    /**
     * Properties of a PaidContentLiveShoppingMessage.
     * @deprecated Use webcast.PaidContentLiveShoppingMessage.$Properties instead.
     */
    interface IPaidContentLiveShoppingMessage extends webcast.PaidContentLiveShoppingMessage.$Properties {
    }

    /** Represents a PaidContentLiveShoppingMessage. */
    class PaidContentLiveShoppingMessage {

        /**
         * Constructs a new PaidContentLiveShoppingMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PaidContentLiveShoppingMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** PaidContentLiveShoppingMessage actionType. */
        actionType: number;

        /** PaidContentLiveShoppingMessage productNumber. */
        productNumber: number;

        /** PaidContentLiveShoppingMessage content. */
        content?: (webcast.PaidContent.$Properties|null);

        /**
         * Decodes a PaidContentLiveShoppingMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PaidContentLiveShoppingMessage & webcast.PaidContentLiveShoppingMessage.$Shape} PaidContentLiveShoppingMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PaidContentLiveShoppingMessage & webcast.PaidContentLiveShoppingMessage.$Shape;
    }

    namespace PaidContentLiveShoppingMessage {

        /** Properties of a PaidContentLiveShoppingMessage. */
        interface $Properties {

            /** PaidContentLiveShoppingMessage common */
            common?: (webcast.Common.$Properties|null);

            /** PaidContentLiveShoppingMessage actionType */
            actionType?: (number|null);

            /** PaidContentLiveShoppingMessage productNumber */
            productNumber?: (number|null);

            /** PaidContentLiveShoppingMessage content */
            content?: (webcast.PaidContent.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PaidContentLiveShoppingMessage. */
        type $Shape = webcast.PaidContentLiveShoppingMessage.$Properties;
    }

    /**
     * Properties of a PaidContent.
     * @deprecated Use webcast.PaidContent.$Properties instead.
     */
    interface IPaidContent extends webcast.PaidContent.$Properties {
    }

    /** Represents a PaidContent. */
    class PaidContent {

        /**
         * Constructs a new PaidContent.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PaidContent id. */
        id: (number|Long);

        /**
         * Decodes a PaidContent message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PaidContent & webcast.PaidContent.$Shape} PaidContent
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PaidContent & webcast.PaidContent.$Shape;
    }

    namespace PaidContent {

        /** Properties of a PaidContent. */
        interface $Properties {

            /** PaidContent id */
            id?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PaidContent. */
        type $Shape = webcast.PaidContent.$Properties;
    }

    /**
     * Properties of a CaptionMessage.
     * @deprecated Use webcast.CaptionMessage.$Properties instead.
     */
    interface ICaptionMessage extends webcast.CaptionMessage.$Properties {
    }

    /** Represents a CaptionMessage. */
    class CaptionMessage {

        /**
         * Constructs a new CaptionMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CaptionMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** CaptionMessage timestampMs. */
        timestampMs: (number|Long);

        /** CaptionMessage content. */
        content: webcast.CaptionContent.$Properties[];

        /** CaptionMessage sentenceId. */
        sentenceId: (number|Long);

        /** CaptionMessage definite. */
        definite: boolean;

        /**
         * Decodes a CaptionMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.CaptionMessage & webcast.CaptionMessage.$Shape} CaptionMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.CaptionMessage & webcast.CaptionMessage.$Shape;
    }

    namespace CaptionMessage {

        /** Properties of a CaptionMessage. */
        interface $Properties {

            /** CaptionMessage common */
            common?: (webcast.Common.$Properties|null);

            /** CaptionMessage timestampMs */
            timestampMs?: (number|Long|null);

            /** CaptionMessage content */
            content?: (webcast.CaptionContent.$Properties[]|null);

            /** CaptionMessage sentenceId */
            sentenceId?: (number|Long|null);

            /** CaptionMessage definite */
            definite?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CaptionMessage. */
        type $Shape = webcast.CaptionMessage.$Properties;
    }

    /**
     * Properties of a CaptionContent.
     * @deprecated Use webcast.CaptionContent.$Properties instead.
     */
    interface ICaptionContent extends webcast.CaptionContent.$Properties {
    }

    /** Represents a CaptionContent. */
    class CaptionContent {

        /**
         * Constructs a new CaptionContent.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CaptionContent lang. */
        lang: string;

        /** CaptionContent content. */
        content: string;

        /**
         * Decodes a CaptionContent message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.CaptionContent & webcast.CaptionContent.$Shape} CaptionContent
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.CaptionContent & webcast.CaptionContent.$Shape;
    }

    namespace CaptionContent {

        /** Properties of a CaptionContent. */
        interface $Properties {

            /** CaptionContent lang */
            lang?: (string|null);

            /** CaptionContent content */
            content?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CaptionContent. */
        type $Shape = webcast.CaptionContent.$Properties;
    }

    /**
     * Properties of an ImDeleteMessage.
     * @deprecated Use webcast.ImDeleteMessage.$Properties instead.
     */
    interface IImDeleteMessage extends webcast.ImDeleteMessage.$Properties {
    }

    /** Represents an ImDeleteMessage. */
    class ImDeleteMessage {

        /**
         * Constructs a new ImDeleteMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ImDeleteMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** ImDeleteMessage deleteMsgIds. */
        deleteMsgIds: (number|Long)[];

        /** ImDeleteMessage deleteUserIds. */
        deleteUserIds: (number|Long)[];

        /**
         * Decodes an ImDeleteMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.ImDeleteMessage & webcast.ImDeleteMessage.$Shape} ImDeleteMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.ImDeleteMessage & webcast.ImDeleteMessage.$Shape;
    }

    namespace ImDeleteMessage {

        /** Properties of an ImDeleteMessage. */
        interface $Properties {

            /** ImDeleteMessage common */
            common?: (webcast.Common.$Properties|null);

            /** ImDeleteMessage deleteMsgIds */
            deleteMsgIds?: ((number|Long)[]|null);

            /** ImDeleteMessage deleteUserIds */
            deleteUserIds?: ((number|Long)[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ImDeleteMessage. */
        type $Shape = webcast.ImDeleteMessage.$Properties;
    }

    /**
     * Properties of an UnauthorizedMemberMessage.
     * @deprecated Use webcast.UnauthorizedMemberMessage.$Properties instead.
     */
    interface IUnauthorizedMemberMessage extends webcast.UnauthorizedMemberMessage.$Properties {
    }

    /** Represents an UnauthorizedMemberMessage. */
    class UnauthorizedMemberMessage {

        /**
         * Constructs a new UnauthorizedMemberMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UnauthorizedMemberMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** UnauthorizedMemberMessage nickNamePrefix. */
        nickNamePrefix?: (webcast.PatternRef.$Properties|null);

        /** UnauthorizedMemberMessage nickName. */
        nickName: string;

        /**
         * Decodes an UnauthorizedMemberMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.UnauthorizedMemberMessage & webcast.UnauthorizedMemberMessage.$Shape} UnauthorizedMemberMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.UnauthorizedMemberMessage & webcast.UnauthorizedMemberMessage.$Shape;
    }

    namespace UnauthorizedMemberMessage {

        /** Properties of an UnauthorizedMemberMessage. */
        interface $Properties {

            /** UnauthorizedMemberMessage common */
            common?: (webcast.Common.$Properties|null);

            /** UnauthorizedMemberMessage nickNamePrefix */
            nickNamePrefix?: (webcast.PatternRef.$Properties|null);

            /** UnauthorizedMemberMessage nickName */
            nickName?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UnauthorizedMemberMessage. */
        type $Shape = webcast.UnauthorizedMemberMessage.$Properties;
    }

    /**
     * Properties of a RoomVerifyMessage.
     * @deprecated Use webcast.RoomVerifyMessage.$Properties instead.
     */
    interface IRoomVerifyMessage extends webcast.RoomVerifyMessage.$Properties {
    }

    /** Represents a RoomVerifyMessage. */
    class RoomVerifyMessage {

        /**
         * Constructs a new RoomVerifyMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RoomVerifyMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** RoomVerifyMessage action. */
        action: number;

        /** RoomVerifyMessage content. */
        content: string;

        /** RoomVerifyMessage closeRoom. */
        closeRoom: boolean;

        /**
         * Decodes a RoomVerifyMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RoomVerifyMessage & webcast.RoomVerifyMessage.$Shape} RoomVerifyMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomVerifyMessage & webcast.RoomVerifyMessage.$Shape;
    }

    namespace RoomVerifyMessage {

        /** Properties of a RoomVerifyMessage. */
        interface $Properties {

            /** RoomVerifyMessage common */
            common?: (webcast.Common.$Properties|null);

            /** RoomVerifyMessage action */
            action?: (number|null);

            /** RoomVerifyMessage content */
            content?: (string|null);

            /** RoomVerifyMessage closeRoom */
            closeRoom?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RoomVerifyMessage. */
        type $Shape = webcast.RoomVerifyMessage.$Properties;
    }

    /**
     * Properties of an AccessRecallMessage.
     * @deprecated Use webcast.AccessRecallMessage.$Properties instead.
     */
    interface IAccessRecallMessage extends webcast.AccessRecallMessage.$Properties {
    }

    /** Represents an AccessRecallMessage. */
    class AccessRecallMessage {

        /**
         * Constructs a new AccessRecallMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AccessRecallMessage common. */
        common?: (webcast.ToldCommon.$Properties|null);

        /** AccessRecallMessage status. */
        status: number;

        /** AccessRecallMessage scene. */
        scene: string;

        /** AccessRecallMessage notice. */
        notice?: (webcast.Text.$Properties|null);

        /** AccessRecallMessage content. */
        content?: (webcast.Text.$Properties|null);

        /**
         * Decodes an AccessRecallMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.AccessRecallMessage & webcast.AccessRecallMessage.$Shape} AccessRecallMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.AccessRecallMessage & webcast.AccessRecallMessage.$Shape;
    }

    namespace AccessRecallMessage {

        /** Properties of an AccessRecallMessage. */
        interface $Properties {

            /** AccessRecallMessage common */
            common?: (webcast.ToldCommon.$Properties|null);

            /** AccessRecallMessage status */
            status?: (number|null);

            /** AccessRecallMessage scene */
            scene?: (string|null);

            /** AccessRecallMessage notice */
            notice?: (webcast.Text.$Properties|null);

            /** AccessRecallMessage content */
            content?: (webcast.Text.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AccessRecallMessage. */
        type $Shape = webcast.AccessRecallMessage.$Properties;
    }

    /**
     * Properties of a ToldMessage.
     * @deprecated Use webcast.ToldMessage.$Properties instead.
     */
    interface IToldMessage extends webcast.ToldMessage.$Properties {
    }

    /** Represents a ToldMessage. */
    class ToldMessage {

        /**
         * Constructs a new ToldMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ToldMessage common. */
        common?: (webcast.ToldCommon.$Properties|null);

        /**
         * Decodes a ToldMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.ToldMessage & webcast.ToldMessage.$Shape} ToldMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.ToldMessage & webcast.ToldMessage.$Shape;
    }

    namespace ToldMessage {

        /** Properties of a ToldMessage. */
        interface $Properties {

            /** ToldMessage common */
            common?: (webcast.ToldCommon.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ToldMessage. */
        type $Shape = webcast.ToldMessage.$Properties;
    }

    /**
     * Properties of a SaidMessage.
     * @deprecated Use webcast.SaidMessage.$Properties instead.
     */
    interface ISaidMessage extends webcast.SaidMessage.$Properties {
    }

    /** Represents a SaidMessage. */
    class SaidMessage {

        /**
         * Constructs a new SaidMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SaidMessage common. */
        common?: (webcast.ToldCommon.$Properties|null);

        /** SaidMessage content. */
        content: string;

        /**
         * Decodes a SaidMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.SaidMessage & webcast.SaidMessage.$Shape} SaidMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SaidMessage & webcast.SaidMessage.$Shape;
    }

    namespace SaidMessage {

        /** Properties of a SaidMessage. */
        interface $Properties {

            /** SaidMessage common */
            common?: (webcast.ToldCommon.$Properties|null);

            /** SaidMessage content */
            content?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SaidMessage. */
        type $Shape = webcast.SaidMessage.$Properties;
    }

    /**
     * Properties of a NoticeMessage.
     * @deprecated Use webcast.NoticeMessage.$Properties instead.
     */
    interface INoticeMessage extends webcast.NoticeMessage.$Properties {
    }

    /** Represents a NoticeMessage. */
    class NoticeMessage {

        /**
         * Constructs a new NoticeMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NoticeMessage common. */
        common?: (webcast.ToldCommon.$Properties|null);

        /** NoticeMessage content. */
        content: string;

        /** NoticeMessage title. */
        title?: (webcast.Text.$Properties|null);

        /** NoticeMessage displayText. */
        displayText?: (webcast.Text.$Properties|null);

        /** NoticeMessage noticeContent. */
        noticeContent?: (webcast.Text.$Properties|null);

        /**
         * Decodes a NoticeMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.NoticeMessage & webcast.NoticeMessage.$Shape} NoticeMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.NoticeMessage & webcast.NoticeMessage.$Shape;
    }

    namespace NoticeMessage {

        /** Properties of a NoticeMessage. */
        interface $Properties {

            /** NoticeMessage common */
            common?: (webcast.ToldCommon.$Properties|null);

            /** NoticeMessage content */
            content?: (string|null);

            /** NoticeMessage title */
            title?: (webcast.Text.$Properties|null);

            /** NoticeMessage displayText */
            displayText?: (webcast.Text.$Properties|null);

            /** NoticeMessage noticeContent */
            noticeContent?: (webcast.Text.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NoticeMessage. */
        type $Shape = webcast.NoticeMessage.$Properties;
    }

    /**
     * Properties of a GuideMessage.
     * @deprecated Use webcast.GuideMessage.$Properties instead.
     */
    interface IGuideMessage extends webcast.GuideMessage.$Properties {
    }

    /** Represents a GuideMessage. */
    class GuideMessage {

        /**
         * Constructs a new GuideMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GuideMessage common. */
        common?: (webcast.ToldCommon.$Properties|null);

        /** GuideMessage description. */
        description: string;

        /**
         * Decodes a GuideMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.GuideMessage & webcast.GuideMessage.$Shape} GuideMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GuideMessage & webcast.GuideMessage.$Shape;
    }

    namespace GuideMessage {

        /** Properties of a GuideMessage. */
        interface $Properties {

            /** GuideMessage common */
            common?: (webcast.ToldCommon.$Properties|null);

            /** GuideMessage description */
            description?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GuideMessage. */
        type $Shape = webcast.GuideMessage.$Properties;
    }

    /**
     * Properties of a PerceptionMessage.
     * @deprecated Use webcast.PerceptionMessage.$Properties instead.
     */
    interface IPerceptionMessage extends webcast.PerceptionMessage.$Properties {
    }

    /** Represents a PerceptionMessage. */
    class PerceptionMessage {

        /**
         * Constructs a new PerceptionMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PerceptionMessage common. */
        common?: (webcast.ToldCommon.$Properties|null);

        /** PerceptionMessage punishInfo. */
        punishInfo?: (webcast.Punishment.$Properties|null);

        /** PerceptionMessage toast. */
        toast?: (webcast.Text.$Properties|null);

        /** PerceptionMessage floatText. */
        floatText?: (webcast.Text.$Properties|null);

        /**
         * Decodes a PerceptionMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PerceptionMessage & webcast.PerceptionMessage.$Shape} PerceptionMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PerceptionMessage & webcast.PerceptionMessage.$Shape;
    }

    namespace PerceptionMessage {

        /** Properties of a PerceptionMessage. */
        interface $Properties {

            /** PerceptionMessage common */
            common?: (webcast.ToldCommon.$Properties|null);

            /** PerceptionMessage punishInfo */
            punishInfo?: (webcast.Punishment.$Properties|null);

            /** PerceptionMessage toast */
            toast?: (webcast.Text.$Properties|null);

            /** PerceptionMessage floatText */
            floatText?: (webcast.Text.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PerceptionMessage. */
        type $Shape = webcast.PerceptionMessage.$Properties;
    }

    /**
     * Properties of a PartnershipPunishMessage.
     * @deprecated Use webcast.PartnershipPunishMessage.$Properties instead.
     */
    interface IPartnershipPunishMessage extends webcast.PartnershipPunishMessage.$Properties {
    }

    /** Represents a PartnershipPunishMessage. */
    class PartnershipPunishMessage {

        /**
         * Constructs a new PartnershipPunishMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PartnershipPunishMessage common. */
        common?: (webcast.ToldCommon.$Properties|null);

        /** PartnershipPunishMessage punishInfo. */
        punishInfo?: (webcast.Punishment.$Properties|null);

        /**
         * Decodes a PartnershipPunishMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PartnershipPunishMessage & webcast.PartnershipPunishMessage.$Shape} PartnershipPunishMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PartnershipPunishMessage & webcast.PartnershipPunishMessage.$Shape;
    }

    namespace PartnershipPunishMessage {

        /** Properties of a PartnershipPunishMessage. */
        interface $Properties {

            /** PartnershipPunishMessage common */
            common?: (webcast.ToldCommon.$Properties|null);

            /** PartnershipPunishMessage punishInfo */
            punishInfo?: (webcast.Punishment.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PartnershipPunishMessage. */
        type $Shape = webcast.PartnershipPunishMessage.$Properties;
    }

    /**
     * Properties of a Punishment.
     * @deprecated Use webcast.Punishment.$Properties instead.
     */
    interface IPunishment extends webcast.Punishment.$Properties {
    }

    /** Represents a Punishment. */
    class Punishment {

        /**
         * Constructs a new Punishment.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Punishment punishType. */
        punishType: string;

        /** Punishment punishReason. */
        punishReason: string;

        /** Punishment violationUid. */
        violationUid: (number|Long);

        /** Punishment showReason. */
        showReason: string;

        /**
         * Decodes a Punishment message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.Punishment & webcast.Punishment.$Shape} Punishment
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Punishment & webcast.Punishment.$Shape;
    }

    namespace Punishment {

        /** Properties of a Punishment. */
        interface $Properties {

            /** Punishment punishType */
            punishType?: (string|null);

            /** Punishment punishReason */
            punishReason?: (string|null);

            /** Punishment violationUid */
            violationUid?: (number|Long|null);

            /** Punishment showReason */
            showReason?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Punishment. */
        type $Shape = webcast.Punishment.$Properties;
    }

    /**
     * Properties of a BottomMessage.
     * @deprecated Use webcast.BottomMessage.$Properties instead.
     */
    interface IBottomMessage extends webcast.BottomMessage.$Properties {
    }

    /** Represents a BottomMessage. */
    class BottomMessage {

        /**
         * Constructs a new BottomMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BottomMessage common. */
        common?: (webcast.ToldCommon.$Properties|null);

        /** BottomMessage content. */
        content: string;

        /** BottomMessage violationUserId. */
        violationUserId: (number|Long);

        /**
         * Decodes a BottomMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BottomMessage & webcast.BottomMessage.$Shape} BottomMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BottomMessage & webcast.BottomMessage.$Shape;
    }

    namespace BottomMessage {

        /** Properties of a BottomMessage. */
        interface $Properties {

            /** BottomMessage common */
            common?: (webcast.ToldCommon.$Properties|null);

            /** BottomMessage content */
            content?: (string|null);

            /** BottomMessage violationUserId */
            violationUserId?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BottomMessage. */
        type $Shape = webcast.BottomMessage.$Properties;
    }

    /**
     * Properties of a CapsuleMessage.
     * @deprecated Use webcast.CapsuleMessage.$Properties instead.
     */
    interface ICapsuleMessage extends webcast.CapsuleMessage.$Properties {
    }

    /** Represents a CapsuleMessage. */
    class CapsuleMessage {

        /**
         * Constructs a new CapsuleMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CapsuleMessage common. */
        common?: (webcast.ToldCommon.$Properties|null);

        /** CapsuleMessage desc. */
        desc?: (webcast.Text.$Properties|null);

        /**
         * Decodes a CapsuleMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.CapsuleMessage & webcast.CapsuleMessage.$Shape} CapsuleMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.CapsuleMessage & webcast.CapsuleMessage.$Shape;
    }

    namespace CapsuleMessage {

        /** Properties of a CapsuleMessage. */
        interface $Properties {

            /** CapsuleMessage common */
            common?: (webcast.ToldCommon.$Properties|null);

            /** CapsuleMessage desc */
            desc?: (webcast.Text.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CapsuleMessage. */
        type $Shape = webcast.CapsuleMessage.$Properties;
    }

    /**
     * Properties of a TextMessage.
     * @deprecated Use webcast.TextMessage.$Properties instead.
     */
    interface ITextMessage extends webcast.TextMessage.$Properties {
    }

    /** Represents a TextMessage. */
    class TextMessage {

        /**
         * Constructs a new TextMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TextMessage common. */
        common?: (webcast.ToldCommon.$Properties|null);

        /** TextMessage content. */
        content?: (webcast.Text.$Properties|null);

        /**
         * Decodes a TextMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.TextMessage & webcast.TextMessage.$Shape} TextMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.TextMessage & webcast.TextMessage.$Shape;
    }

    namespace TextMessage {

        /** Properties of a TextMessage. */
        interface $Properties {

            /** TextMessage common */
            common?: (webcast.ToldCommon.$Properties|null);

            /** TextMessage content */
            content?: (webcast.Text.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TextMessage. */
        type $Shape = webcast.TextMessage.$Properties;
    }

    /**
     * Properties of a GameRankNotifyMessage.
     * @deprecated Use webcast.GameRankNotifyMessage.$Properties instead.
     */
    interface IGameRankNotifyMessage extends webcast.GameRankNotifyMessage.$Properties {
    }

    /** Represents a GameRankNotifyMessage. */
    class GameRankNotifyMessage {

        /**
         * Constructs a new GameRankNotifyMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GameRankNotifyMessage common. */
        common?: (webcast.ToldCommon.$Properties|null);

        /** GameRankNotifyMessage notifyText. */
        notifyText?: (webcast.Text.$Properties|null);

        /**
         * Decodes a GameRankNotifyMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.GameRankNotifyMessage & webcast.GameRankNotifyMessage.$Shape} GameRankNotifyMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GameRankNotifyMessage & webcast.GameRankNotifyMessage.$Shape;
    }

    namespace GameRankNotifyMessage {

        /** Properties of a GameRankNotifyMessage. */
        interface $Properties {

            /** GameRankNotifyMessage common */
            common?: (webcast.ToldCommon.$Properties|null);

            /** GameRankNotifyMessage notifyText */
            notifyText?: (webcast.Text.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GameRankNotifyMessage. */
        type $Shape = webcast.GameRankNotifyMessage.$Properties;
    }

    /**
     * Properties of a GiftPromptMessage.
     * @deprecated Use webcast.GiftPromptMessage.$Properties instead.
     */
    interface IGiftPromptMessage extends webcast.GiftPromptMessage.$Properties {
    }

    /** Represents a GiftPromptMessage. */
    class GiftPromptMessage {

        /**
         * Constructs a new GiftPromptMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GiftPromptMessage common. */
        common?: (webcast.ToldCommon.$Properties|null);

        /** GiftPromptMessage title. */
        title: string;

        /** GiftPromptMessage body. */
        body: string;

        /**
         * Decodes a GiftPromptMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.GiftPromptMessage & webcast.GiftPromptMessage.$Shape} GiftPromptMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GiftPromptMessage & webcast.GiftPromptMessage.$Shape;
    }

    namespace GiftPromptMessage {

        /** Properties of a GiftPromptMessage. */
        interface $Properties {

            /** GiftPromptMessage common */
            common?: (webcast.ToldCommon.$Properties|null);

            /** GiftPromptMessage title */
            title?: (string|null);

            /** GiftPromptMessage body */
            body?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GiftPromptMessage. */
        type $Shape = webcast.GiftPromptMessage.$Properties;
    }

    /**
     * Properties of a GiftGalleryMessage.
     * @deprecated Use webcast.GiftGalleryMessage.$Properties instead.
     */
    interface IGiftGalleryMessage extends webcast.GiftGalleryMessage.$Properties {
    }

    /** Represents a GiftGalleryMessage. */
    class GiftGalleryMessage {

        /**
         * Constructs a new GiftGalleryMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GiftGalleryMessage common. */
        common?: (webcast.ToldCommon.$Properties|null);

        /** GiftGalleryMessage user. */
        user?: (webcast.User.$Properties|null);

        /**
         * Decodes a GiftGalleryMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.GiftGalleryMessage & webcast.GiftGalleryMessage.$Shape} GiftGalleryMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GiftGalleryMessage & webcast.GiftGalleryMessage.$Shape;
    }

    namespace GiftGalleryMessage {

        /** Properties of a GiftGalleryMessage. */
        interface $Properties {

            /** GiftGalleryMessage common */
            common?: (webcast.ToldCommon.$Properties|null);

            /** GiftGalleryMessage user */
            user?: (webcast.User.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GiftGalleryMessage. */
        type $Shape = webcast.GiftGalleryMessage.$Properties;
    }

    /**
     * Properties of a RoomEventMessage.
     * @deprecated Use webcast.RoomEventMessage.$Properties instead.
     */
    interface IRoomEventMessage extends webcast.RoomEventMessage.$Properties {
    }

    /** Represents a RoomEventMessage. */
    class RoomEventMessage {

        /**
         * Constructs a new RoomEventMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RoomEventMessage common. */
        common?: (webcast.ToldCommon.$Properties|null);

        /** RoomEventMessage title. */
        title: string;

        /**
         * Decodes a RoomEventMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RoomEventMessage & webcast.RoomEventMessage.$Shape} RoomEventMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomEventMessage & webcast.RoomEventMessage.$Shape;
    }

    namespace RoomEventMessage {

        /** Properties of a RoomEventMessage. */
        interface $Properties {

            /** RoomEventMessage common */
            common?: (webcast.ToldCommon.$Properties|null);

            /** RoomEventMessage title */
            title?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RoomEventMessage. */
        type $Shape = webcast.RoomEventMessage.$Properties;
    }

    /**
     * Properties of an InRoomBannerMessage.
     * @deprecated Use webcast.InRoomBannerMessage.$Properties instead.
     */
    interface IInRoomBannerMessage extends webcast.InRoomBannerMessage.$Properties {
    }

    /** Represents an InRoomBannerMessage. */
    class InRoomBannerMessage {

        /**
         * Constructs a new InRoomBannerMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** InRoomBannerMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** InRoomBannerMessage json. */
        json: Uint8Array;

        /**
         * Decodes an InRoomBannerMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.InRoomBannerMessage & webcast.InRoomBannerMessage.$Shape} InRoomBannerMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.InRoomBannerMessage & webcast.InRoomBannerMessage.$Shape;
    }

    namespace InRoomBannerMessage {

        /** Properties of an InRoomBannerMessage. */
        interface $Properties {

            /** InRoomBannerMessage common */
            common?: (webcast.Common.$Properties|null);

            /** InRoomBannerMessage json */
            json?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an InRoomBannerMessage. */
        type $Shape = webcast.InRoomBannerMessage.$Properties;
    }

    /**
     * Properties of a RoomStickerMessage.
     * @deprecated Use webcast.RoomStickerMessage.$Properties instead.
     */
    interface IRoomStickerMessage extends webcast.RoomStickerMessage.$Properties {
    }

    /** Represents a RoomStickerMessage. */
    class RoomStickerMessage {

        /**
         * Constructs a new RoomStickerMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RoomStickerMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** RoomStickerMessage sticker. */
        sticker?: (webcast.RoomSticker.$Properties|null);

        /**
         * Decodes a RoomStickerMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RoomStickerMessage & webcast.RoomStickerMessage.$Shape} RoomStickerMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomStickerMessage & webcast.RoomStickerMessage.$Shape;
    }

    namespace RoomStickerMessage {

        /** Properties of a RoomStickerMessage. */
        interface $Properties {

            /** RoomStickerMessage common */
            common?: (webcast.Common.$Properties|null);

            /** RoomStickerMessage sticker */
            sticker?: (webcast.RoomSticker.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RoomStickerMessage. */
        type $Shape = webcast.RoomStickerMessage.$Properties;
    }

    /**
     * Properties of a RoomSticker.
     * @deprecated Use webcast.RoomSticker.$Properties instead.
     */
    interface IRoomSticker extends webcast.RoomSticker.$Properties {
    }

    /** Represents a RoomSticker. */
    class RoomSticker {

        /**
         * Constructs a new RoomSticker.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RoomSticker name. */
        name: string;

        /** RoomSticker content. */
        content: string;

        /**
         * Decodes a RoomSticker message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RoomSticker & webcast.RoomSticker.$Shape} RoomSticker
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomSticker & webcast.RoomSticker.$Shape;
    }

    namespace RoomSticker {

        /** Properties of a RoomSticker. */
        interface $Properties {

            /** RoomSticker name */
            name?: (string|null);

            /** RoomSticker content */
            content?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RoomSticker. */
        type $Shape = webcast.RoomSticker.$Properties;
    }

    /**
     * Properties of a SubTimerStickerMessage.
     * @deprecated Use webcast.SubTimerStickerMessage.$Properties instead.
     */
    interface ISubTimerStickerMessage extends webcast.SubTimerStickerMessage.$Properties {
    }

    /** Represents a SubTimerStickerMessage. */
    class SubTimerStickerMessage {

        /**
         * Constructs a new SubTimerStickerMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubTimerStickerMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** SubTimerStickerMessage timer. */
        timer?: (webcast.SubTimer.$Properties|null);

        /**
         * Decodes a SubTimerStickerMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.SubTimerStickerMessage & webcast.SubTimerStickerMessage.$Shape} SubTimerStickerMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubTimerStickerMessage & webcast.SubTimerStickerMessage.$Shape;
    }

    namespace SubTimerStickerMessage {

        /** Properties of a SubTimerStickerMessage. */
        interface $Properties {

            /** SubTimerStickerMessage common */
            common?: (webcast.Common.$Properties|null);

            /** SubTimerStickerMessage timer */
            timer?: (webcast.SubTimer.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubTimerStickerMessage. */
        type $Shape = webcast.SubTimerStickerMessage.$Properties;
    }

    /**
     * Properties of a SubTimer.
     * @deprecated Use webcast.SubTimer.$Properties instead.
     */
    interface ISubTimer extends webcast.SubTimer.$Properties {
    }

    /** Represents a SubTimer. */
    class SubTimer {

        /**
         * Constructs a new SubTimer.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubTimer userId. */
        userId: (number|Long);

        /** SubTimer title. */
        title: string;

        /**
         * Decodes a SubTimer message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.SubTimer & webcast.SubTimer.$Shape} SubTimer
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubTimer & webcast.SubTimer.$Shape;
    }

    namespace SubTimer {

        /** Properties of a SubTimer. */
        interface $Properties {

            /** SubTimer userId */
            userId?: (number|Long|null);

            /** SubTimer title */
            title?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubTimer. */
        type $Shape = webcast.SubTimer.$Properties;
    }

    /**
     * Properties of a DonationStickerMessage.
     * @deprecated Use webcast.DonationStickerMessage.$Properties instead.
     */
    interface IDonationStickerMessage extends webcast.DonationStickerMessage.$Properties {
    }

    /** Represents a DonationStickerMessage. */
    class DonationStickerMessage {

        /**
         * Constructs a new DonationStickerMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DonationStickerMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** DonationStickerMessage sticker. */
        sticker?: (webcast.DonationSticker.$Properties|null);

        /**
         * Decodes a DonationStickerMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.DonationStickerMessage & webcast.DonationStickerMessage.$Shape} DonationStickerMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.DonationStickerMessage & webcast.DonationStickerMessage.$Shape;
    }

    namespace DonationStickerMessage {

        /** Properties of a DonationStickerMessage. */
        interface $Properties {

            /** DonationStickerMessage common */
            common?: (webcast.Common.$Properties|null);

            /** DonationStickerMessage sticker */
            sticker?: (webcast.DonationSticker.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DonationStickerMessage. */
        type $Shape = webcast.DonationStickerMessage.$Properties;
    }

    /**
     * Properties of a DonationSticker.
     * @deprecated Use webcast.DonationSticker.$Properties instead.
     */
    interface IDonationSticker extends webcast.DonationSticker.$Properties {
    }

    /** Represents a DonationSticker. */
    class DonationSticker {

        /**
         * Constructs a new DonationSticker.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DonationSticker campaign. */
        campaign?: (webcast.DonationCampaign.$Properties|null);

        /**
         * Decodes a DonationSticker message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.DonationSticker & webcast.DonationSticker.$Shape} DonationSticker
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.DonationSticker & webcast.DonationSticker.$Shape;
    }

    namespace DonationSticker {

        /** Properties of a DonationSticker. */
        interface $Properties {

            /** DonationSticker campaign */
            campaign?: (webcast.DonationCampaign.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DonationSticker. */
        type $Shape = webcast.DonationSticker.$Properties;
    }

    /**
     * Properties of a DonationCampaign.
     * @deprecated Use webcast.DonationCampaign.$Properties instead.
     */
    interface IDonationCampaign extends webcast.DonationCampaign.$Properties {
    }

    /** Represents a DonationCampaign. */
    class DonationCampaign {

        /**
         * Constructs a new DonationCampaign.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DonationCampaign name. */
        name: string;

        /** DonationCampaign description. */
        description: string;

        /**
         * Decodes a DonationCampaign message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.DonationCampaign & webcast.DonationCampaign.$Shape} DonationCampaign
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.DonationCampaign & webcast.DonationCampaign.$Shape;
    }

    namespace DonationCampaign {

        /** Properties of a DonationCampaign. */
        interface $Properties {

            /** DonationCampaign name */
            name?: (string|null);

            /** DonationCampaign description */
            description?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DonationCampaign. */
        type $Shape = webcast.DonationCampaign.$Properties;
    }

    /**
     * Properties of a SubWaveMessage.
     * @deprecated Use webcast.SubWaveMessage.$Properties instead.
     */
    interface ISubWaveMessage extends webcast.SubWaveMessage.$Properties {
    }

    /** Represents a SubWaveMessage. */
    class SubWaveMessage {

        /**
         * Constructs a new SubWaveMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubWaveMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** SubWaveMessage wave. */
        wave?: (webcast.SubWave.$Properties|null);

        /**
         * Decodes a SubWaveMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.SubWaveMessage & webcast.SubWaveMessage.$Shape} SubWaveMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubWaveMessage & webcast.SubWaveMessage.$Shape;
    }

    namespace SubWaveMessage {

        /** Properties of a SubWaveMessage. */
        interface $Properties {

            /** SubWaveMessage common */
            common?: (webcast.Common.$Properties|null);

            /** SubWaveMessage wave */
            wave?: (webcast.SubWave.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubWaveMessage. */
        type $Shape = webcast.SubWaveMessage.$Properties;
    }

    /**
     * Properties of a SubWave.
     * @deprecated Use webcast.SubWave.$Properties instead.
     */
    interface ISubWave extends webcast.SubWave.$Properties {
    }

    /** Represents a SubWave. */
    class SubWave {

        /**
         * Constructs a new SubWave.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubWave starter. */
        starter?: (webcast.SubWaveUser.$Properties|null);

        /**
         * Decodes a SubWave message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.SubWave & webcast.SubWave.$Shape} SubWave
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubWave & webcast.SubWave.$Shape;
    }

    namespace SubWave {

        /** Properties of a SubWave. */
        interface $Properties {

            /** SubWave starter */
            starter?: (webcast.SubWaveUser.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubWave. */
        type $Shape = webcast.SubWave.$Properties;
    }

    /**
     * Properties of a SubWaveUser.
     * @deprecated Use webcast.SubWaveUser.$Properties instead.
     */
    interface ISubWaveUser extends webcast.SubWaveUser.$Properties {
    }

    /** Represents a SubWaveUser. */
    class SubWaveUser {

        /**
         * Constructs a new SubWaveUser.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubWaveUser userId. */
        userId: (number|Long);

        /** SubWaveUser nickname. */
        nickname: string;

        /**
         * Decodes a SubWaveUser message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.SubWaveUser & webcast.SubWaveUser.$Shape} SubWaveUser
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SubWaveUser & webcast.SubWaveUser.$Shape;
    }

    namespace SubWaveUser {

        /** Properties of a SubWaveUser. */
        interface $Properties {

            /** SubWaveUser userId */
            userId?: (number|Long|null);

            /** SubWaveUser nickname */
            nickname?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubWaveUser. */
        type $Shape = webcast.SubWaveUser.$Properties;
    }

    /**
     * Properties of a PictionaryEndMessage.
     * @deprecated Use webcast.PictionaryEndMessage.$Properties instead.
     */
    interface IPictionaryEndMessage extends webcast.PictionaryEndMessage.$Properties {
    }

    /** Represents a PictionaryEndMessage. */
    class PictionaryEndMessage {

        /**
         * Constructs a new PictionaryEndMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PictionaryEndMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** PictionaryEndMessage word. */
        word: string;

        /**
         * Decodes a PictionaryEndMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PictionaryEndMessage & webcast.PictionaryEndMessage.$Shape} PictionaryEndMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PictionaryEndMessage & webcast.PictionaryEndMessage.$Shape;
    }

    namespace PictionaryEndMessage {

        /** Properties of a PictionaryEndMessage. */
        interface $Properties {

            /** PictionaryEndMessage common */
            common?: (webcast.Common.$Properties|null);

            /** PictionaryEndMessage word */
            word?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PictionaryEndMessage. */
        type $Shape = webcast.PictionaryEndMessage.$Properties;
    }

    /**
     * Properties of an AnchorToolModificationMessage.
     * @deprecated Use webcast.AnchorToolModificationMessage.$Properties instead.
     */
    interface IAnchorToolModificationMessage extends webcast.AnchorToolModificationMessage.$Properties {
    }

    /** Represents an AnchorToolModificationMessage. */
    class AnchorToolModificationMessage {

        /**
         * Constructs a new AnchorToolModificationMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AnchorToolModificationMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** AnchorToolModificationMessage tool. */
        tool?: (webcast.AnchorTool.$Properties|null);

        /**
         * Decodes an AnchorToolModificationMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.AnchorToolModificationMessage & webcast.AnchorToolModificationMessage.$Shape} AnchorToolModificationMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.AnchorToolModificationMessage & webcast.AnchorToolModificationMessage.$Shape;
    }

    namespace AnchorToolModificationMessage {

        /** Properties of an AnchorToolModificationMessage. */
        interface $Properties {

            /** AnchorToolModificationMessage common */
            common?: (webcast.Common.$Properties|null);

            /** AnchorToolModificationMessage tool */
            tool?: (webcast.AnchorTool.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AnchorToolModificationMessage. */
        type $Shape = webcast.AnchorToolModificationMessage.$Properties;
    }

    /**
     * Properties of an AnchorTool.
     * @deprecated Use webcast.AnchorTool.$Properties instead.
     */
    interface IAnchorTool extends webcast.AnchorTool.$Properties {
    }

    /** Represents an AnchorTool. */
    class AnchorTool {

        /**
         * Constructs a new AnchorTool.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AnchorTool userId. */
        userId: (number|Long);

        /** AnchorTool name. */
        name: string;

        /**
         * Decodes an AnchorTool message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.AnchorTool & webcast.AnchorTool.$Shape} AnchorTool
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.AnchorTool & webcast.AnchorTool.$Shape;
    }

    namespace AnchorTool {

        /** Properties of an AnchorTool. */
        interface $Properties {

            /** AnchorTool userId */
            userId?: (number|Long|null);

            /** AnchorTool name */
            name?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AnchorTool. */
        type $Shape = webcast.AnchorTool.$Properties;
    }

    /**
     * Properties of a PartnershipDropsUpdateMessage.
     * @deprecated Use webcast.PartnershipDropsUpdateMessage.$Properties instead.
     */
    interface IPartnershipDropsUpdateMessage extends webcast.PartnershipDropsUpdateMessage.$Properties {
    }

    /** Represents a PartnershipDropsUpdateMessage. */
    class PartnershipDropsUpdateMessage {

        /**
         * Constructs a new PartnershipDropsUpdateMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PartnershipDropsUpdateMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** PartnershipDropsUpdateMessage anchorUid. */
        anchorUid: (number|Long);

        /**
         * Decodes a PartnershipDropsUpdateMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PartnershipDropsUpdateMessage & webcast.PartnershipDropsUpdateMessage.$Shape} PartnershipDropsUpdateMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PartnershipDropsUpdateMessage & webcast.PartnershipDropsUpdateMessage.$Shape;
    }

    namespace PartnershipDropsUpdateMessage {

        /** Properties of a PartnershipDropsUpdateMessage. */
        interface $Properties {

            /** PartnershipDropsUpdateMessage common */
            common?: (webcast.Common.$Properties|null);

            /** PartnershipDropsUpdateMessage anchorUid */
            anchorUid?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PartnershipDropsUpdateMessage. */
        type $Shape = webcast.PartnershipDropsUpdateMessage.$Properties;
    }

    /**
     * Properties of a LeadGenMessage.
     * @deprecated Use webcast.LeadGenMessage.$Properties instead.
     */
    interface ILeadGenMessage extends webcast.LeadGenMessage.$Properties {
    }

    /** Represents a LeadGenMessage. */
    class LeadGenMessage {

        /**
         * Constructs a new LeadGenMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LeadGenMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** LeadGenMessage key. */
        key: string;

        /**
         * Decodes a LeadGenMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LeadGenMessage & webcast.LeadGenMessage.$Shape} LeadGenMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LeadGenMessage & webcast.LeadGenMessage.$Shape;
    }

    namespace LeadGenMessage {

        /** Properties of a LeadGenMessage. */
        interface $Properties {

            /** LeadGenMessage common */
            common?: (webcast.Common.$Properties|null);

            /** LeadGenMessage key */
            key?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LeadGenMessage. */
        type $Shape = webcast.LeadGenMessage.$Properties;
    }

    /**
     * Properties of a GiftPanelUpdateMessage.
     * @deprecated Use webcast.GiftPanelUpdateMessage.$Properties instead.
     */
    interface IGiftPanelUpdateMessage extends webcast.GiftPanelUpdateMessage.$Properties {
    }

    /** Represents a GiftPanelUpdateMessage. */
    class GiftPanelUpdateMessage {

        /**
         * Constructs a new GiftPanelUpdateMessage.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GiftPanelUpdateMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** GiftPanelUpdateMessage roomBasedGiftData. */
        roomBasedGiftData?: (webcast.RoomGifts.$Properties|null);

        /**
         * Decodes a GiftPanelUpdateMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.GiftPanelUpdateMessage & webcast.GiftPanelUpdateMessage.$Shape} GiftPanelUpdateMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GiftPanelUpdateMessage & webcast.GiftPanelUpdateMessage.$Shape;
    }

    namespace GiftPanelUpdateMessage {

        /** Properties of a GiftPanelUpdateMessage. */
        interface $Properties {

            /** GiftPanelUpdateMessage common */
            common?: (webcast.Common.$Properties|null);

            /** GiftPanelUpdateMessage roomBasedGiftData */
            roomBasedGiftData?: (webcast.RoomGifts.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GiftPanelUpdateMessage. */
        type $Shape = webcast.GiftPanelUpdateMessage.$Properties;
    }

    /**
     * Properties of a RoomGifts.
     * @deprecated Use webcast.RoomGifts.$Properties instead.
     */
    interface IRoomGifts extends webcast.RoomGifts.$Properties {
    }

    /** Represents a RoomGifts. */
    class RoomGifts {

        /**
         * Constructs a new RoomGifts.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RoomGifts roomBasedGifts. */
        roomBasedGifts: webcast.RoomGiftsEntry.$Properties[];

        /**
         * Decodes a RoomGifts message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RoomGifts & webcast.RoomGifts.$Shape} RoomGifts
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomGifts & webcast.RoomGifts.$Shape;
    }

    namespace RoomGifts {

        /** Properties of a RoomGifts. */
        interface $Properties {

            /** RoomGifts roomBasedGifts */
            roomBasedGifts?: (webcast.RoomGiftsEntry.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RoomGifts. */
        type $Shape = webcast.RoomGifts.$Properties;
    }

    /**
     * Properties of a RoomGiftsEntry.
     * @deprecated Use webcast.RoomGiftsEntry.$Properties instead.
     */
    interface IRoomGiftsEntry extends webcast.RoomGiftsEntry.$Properties {
    }

    /** Represents a RoomGiftsEntry. */
    class RoomGiftsEntry {

        /**
         * Constructs a new RoomGiftsEntry.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RoomGiftsEntry value. */
        value?: (webcast.RoomGiftList.$Properties|null);

        /**
         * Decodes a RoomGiftsEntry message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RoomGiftsEntry & webcast.RoomGiftsEntry.$Shape} RoomGiftsEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomGiftsEntry & webcast.RoomGiftsEntry.$Shape;
    }

    namespace RoomGiftsEntry {

        /** Properties of a RoomGiftsEntry. */
        interface $Properties {

            /** RoomGiftsEntry value */
            value?: (webcast.RoomGiftList.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RoomGiftsEntry. */
        type $Shape = webcast.RoomGiftsEntry.$Properties;
    }

    /**
     * Properties of a RoomGiftList.
     * @deprecated Use webcast.RoomGiftList.$Properties instead.
     */
    interface IRoomGiftList extends webcast.RoomGiftList.$Properties {
    }

    /** Represents a RoomGiftList. */
    class RoomGiftList {

        /**
         * Constructs a new RoomGiftList.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RoomGiftList giftInfo. */
        giftInfo: webcast.RoomGift.$Properties[];

        /**
         * Decodes a RoomGiftList message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RoomGiftList & webcast.RoomGiftList.$Shape} RoomGiftList
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomGiftList & webcast.RoomGiftList.$Shape;
    }

    namespace RoomGiftList {

        /** Properties of a RoomGiftList. */
        interface $Properties {

            /** RoomGiftList giftInfo */
            giftInfo?: (webcast.RoomGift.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RoomGiftList. */
        type $Shape = webcast.RoomGiftList.$Properties;
    }

    /**
     * Properties of a RoomGift.
     * @deprecated Use webcast.RoomGift.$Properties instead.
     */
    interface IRoomGift extends webcast.RoomGift.$Properties {
    }

    /** Represents a RoomGift. */
    class RoomGift {

        /**
         * Constructs a new RoomGift.
         */
        constructor();

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RoomGift id. */
        id: (number|Long);

        /** RoomGift price. */
        price: (number|Long);

        /**
         * Decodes a RoomGift message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RoomGift & webcast.RoomGift.$Shape} RoomGift
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomGift & webcast.RoomGift.$Shape;
    }

    namespace RoomGift {

        /** Properties of a RoomGift. */
        interface $Properties {

            /** RoomGift id */
            id?: (number|Long|null);

            /** RoomGift price */
            price?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RoomGift. */
        type $Shape = webcast.RoomGift.$Properties;
    }
}
