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
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.PushFrame.$Properties);

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
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.PushHeader.$Properties);

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
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.FetchResult.$Properties);

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
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.BaseMessage.$Properties);

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
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.EnterRoom.$Properties);

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
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.Common.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Common msgId. */
        msgId: (number|Long);

        /** Common roomId. */
        roomId: (number|Long);

        /** Common createTime. */
        createTime: (number|Long);

        /** Common displayText. */
        displayText?: (webcast.Text.$Properties|null);

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

            /** Common displayText */
            displayText?: (webcast.Text.$Properties|null);

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
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.Enveloped.$Properties);

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
     * Properties of a Text.
     * @deprecated Use webcast.Text.$Properties instead.
     */
    interface IText extends webcast.Text.$Properties {
    }

    /** Represents a Text. */
    class Text {

        /**
         * Constructs a new Text.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.Text.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Text key. */
        key: string;

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

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Text. */
        type $Shape = webcast.Text.$Properties;
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
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.Image.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Image urlList. */
        urlList: string[];

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
            urlList?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Image. */
        type $Shape = webcast.Image.$Properties;
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
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.User.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** User id. */
        id: (number|Long);

        /** User nickname. */
        nickname: string;

        /** User avatarThumb. */
        avatarThumb?: (webcast.Image.$Properties|null);

        /** User displayId. */
        displayId: string;

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

            /** User displayId */
            displayId?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a User. */
        type $Shape = webcast.User.$Properties;
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
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.ChatMessage.$Properties);

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
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.EmoteWithIndex.$Properties);

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
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.EmoteModel.$Properties);

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
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.GiftMessage.$Properties);

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
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.Gift.$Properties);

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
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.GiftMonitorInfo.$Properties);

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
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.LikeMessage.$Properties);

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
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.MemberMessage.$Properties);

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
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.SocialMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SocialMessage common. */
        common?: (webcast.Common.$Properties|null);

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
            common?: (webcast.Common.$Properties|null);

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
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.RoomUserSeqMessage.$Properties);

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
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.Contributor.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Contributor score. */
        score: (number|Long);

        /** Contributor user. */
        user?: (webcast.User.$Properties|null);

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
            user?: (webcast.User.$Properties|null);

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
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.ControlMessage.$Properties);

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
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.LiveIntroMessage.$Properties);

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
}
